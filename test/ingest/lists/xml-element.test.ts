import { describe, expect, it } from 'vitest';
import { type XmlElement, xmlRoot } from '../../../src/ingest/lists/xml-element.ts';

const named = ({ name, children }: XmlElement): unknown => [name, ...children.map(named)];

describe('the elements of a feed', () => {
  it('have the prefix that is usual for their namespace, whatever the document calls it', () => {
    const xml =
      '<a:feed xmlns:a="http://www.w3.org/2005/Atom" xmlns:x="urn:x"><a:entry xmlns="http://purl.org/dc/elements/1.1/"><date/><x:date/><dc:date/></a:entry></a:feed>';
    expect(named(xmlRoot(xml, 'feed'))).toEqual(['feed', ['entry', ['dc:date'], ['x:date'], ['dc:date']]]);
  });

  it('have their text, and as markup what stands in them', () => {
    const root = xmlRoot('<r><a>1 &lt; 2 &amp; <![CDATA[<b>3</b>]]></a><c>say <i>&lt;so&gt;</i></c></r>', 'feed');
    expect(root.children.map(({ text, markup }) => [text, markup])).toEqual([
      ['1 < 2 & <b>3</b>', '1 < 2 & <b>3</b>'],
      ['say ', 'say <i>&lt;so&gt;</i>'],
    ]);
  });

  it('that the document ends within are cut', () => {
    const { isCut, children } = xmlRoot('<r><a>1</a><b>2', 'feed');
    expect([isCut, ...children.map((child) => child.isCut)]).toEqual([true, false, true]);
  });

  it('cost no more than they are, however many, however deep, whatever they declare', () => {
    const many = (count: number, text: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => text(at)).join('');
    const start = performance.now();
    const declared = many(100_000, (at) => ` xmlns:a${at}=""`);
    xmlRoot(`<r${declared}>${many(100_000, () => '<a:b xmlns:a=""/>')}</r>`, 'feed');
    xmlRoot(`${many(500, () => '<a>')}${many(300_000, () => '</b>')}`, 'feed');
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(() => xmlRoot('<a>'.repeat(502), 'feed')).toThrow('feed: expected elements at most 500 deep');
    expect(() => xmlRoot(`<r>${'<a/>'.repeat(400_001)}</r>`, 'feed')).toThrow('feed: expected at most 400000 elements');
    expect(() => xmlRoot('no feed', 'feed')).toThrow('feed: expected a feed, but there is no element in it');
  });
});
