import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scorePages } from '../../../../bench/pages/score-pages.ts';
import { fallen, frozenFigures } from '../../../../bench/quality/frozen.ts';
import { articleIn, refusalsIn, textsOf } from '../../read-all.ts';

const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
const STORY =
  'The ministers met in Vienna on Tuesday and talked for three hours about the river, officials of both said.';
const DATED = '<meta property="article:published_time" content="2025-03-04">';
const shown = (text: string) => page(`<h1>A title</h1><p>${text}</p>`, DATED);

describe('the pages written for this project', async () => {
  const pages = await scorePages();

  test.each(pages)('$name gives its metadata', ({ expected, found }) => {
    expect({ ...found, text: '' }).toEqual({ ...expected, text: '' });
  });

  test('give their stories, as well as is frozen and better than Readability alone', () => {
    const mean = (whose: 'ours' | 'readability') =>
      pages.reduce((sum, scored) => sum + scored[whose].f1, 0) / pages.length;
    expect(pages.length).toBeGreaterThanOrEqual(25);
    expect(fallen({ 'page text F1': mean('ours') }, frozenFigures('PAGES').TUNED ?? { none: 1 })).toEqual([]);
    expect(mean('ours')).toBeGreaterThan(mean('readability'));
  });
});

describe('a web page', () => {
  test('becomes paragraphs with blank lines between, its headline and captions marked', async () => {
    const name = 'test/fixtures/pages/html/agency-graph.html';
    const article = await articleIn('agency-graph.html', readFileSync(name));
    expect(textsOf(article, 'HEADLINE')).toEqual([article.title]);
    expect(textsOf(article, 'CAPTION')).toEqual([
      expect.stringMatching(/^Amara Diallo greets .* MERIDIAN\/K\. Mensah$/),
    ]);
    expect(article.text.split('\n\n')).toHaveLength(7);
    expect(article).toMatchObject({ source: 'Meridian News Agency', sourceId: null });
  });

  test('is known by its content, whatever its name', async () => {
    expect((await articleIn('stdin', shown(STORY))).text).toBe(`A title\n\n${STORY}`);
  });

  test.each([
    ['UTF-8 that it declares', '<meta charset="utf-8">', 'utf8', 'Émile Garnier – “où”'],
    ['UTF-8 though it says otherwise', '<meta charset="iso-8859-1">', 'utf8', 'Émile Garnier – “où”'],
    ['Latin-1 though it says UTF-8', '<meta charset="utf-8">', 'latin1', 'Émile à Genève, où il a été élu'],
    ['Latin-1 that it keeps to itself', '', 'latin1', 'Émile à Genève, où il a été élu'],
  ] as const)('is decoded from %s', async (_, declaration, encoding, words) => {
    const html = page(`<h1>A title</h1><p>${words}. ${STORY}</p>`, declaration + DATED);
    expect((await articleIn('a.html', Buffer.from(html, encoding))).text).toContain(words);
  });

  test('in UTF-16 is decoded by its mark', async () => {
    const bytes = Buffer.from(`\ufeff${shown(STORY)}`, 'utf16le');
    expect((await articleIn('a.html', bytes)).text).toContain(STORY);
  });

  test.each([
    ['tags that nobody closes', `<div><p>${STORY}<p>${STORY.replace('Tuesday', 'Friday')}<div><b>`],
    ['tags that nobody opened', `</div></p></b><p>${STORY}</p></table></html>`],
    ['a quote that nobody closes', `<p class=a">${STORY}</p>`],
    ['a few zero bytes', `<p>${STORY.replaceAll(' ', ' ')}\0</p>`],
    ['a script that writes', `<p>${STORY}</p><script>document.body.innerHTML = '<p>gone</p>'; throw 1</script>`],
  ])('survives %s', async (_, body) => {
    const { text } = await articleIn('a.html', page(`<h1>A title</h1>${body}`, DATED));
    expect(text).toContain(STORY);
    expect(text).not.toMatch(/gone|\0|</);
  });

  test.each([
    ['nothing', page(''), 'the page has no running text'],
    ['frames', '<html><frameset cols="*"><frame src="a.html"></frameset></html>', 'the page only holds frames'],
    ['a way on', page('', '<meta http-equiv="Refresh" content="0; url=/b">'), 'the page only sends on to another'],
    ['a sign-in form', page(`<h1>Sign in</h1><p>${STORY}</p>`), 'the page has only 19 words of running text'],
    [
      'links to articles',
      page(
        `<main>${Array.from({ length: 12 }, (__, at) => `<div><h3><a href="/${at}">Headline number ${at} of the day</a></h3><p>Ministers of country ${at} met yesterday and talked of trade and rivers.</p></div>`).join('')}</main>`,
      ),
      'the page is one of links to articles',
    ],
  ])('that holds %s is refused, with the reason', async (_, html, reason) => {
    expect(await refusalsIn('a.html', html)).toEqual([`a.html: expected an article, but ${reason}`]);
  });

  test('that is binary or too large to build is refused in bounded time', async () => {
    const { length } = await refusalsIn('a.html', Buffer.alloc(1000));
    expect(length).toBe(1);
    const nested = await refusalsIn('a.html', '<div>'.repeat(1_900_000));
    expect(nested).toEqual(['a.html: expected at most 60000 elements, but there are more']);
    const larger = await refusalsIn('a.html', Buffer.alloc(20 * 1024 * 1024, '<div>'));
    expect(larger).toEqual(['a.html: expected at most 10 MiB, but it is longer']);
  });

  test.each([
    ['drawings without an end, and ends of formulas', `<svg>${'<g>'.repeat(50_000)}${'</math>'.repeat(500_000)}`],
    ['HTML in a drawing', `<svg>${'<g>'.repeat(25_000)}<foreignobject>${'<p>'.repeat(25_000)}`],
    ['headings of boxes', '<h2>Related stories</h2>'.repeat(10_000)],
  ])('of many elements, all %s, is read in bounded time', async (_, html) => {
    const story = `<div><p>${STORY}</p><p>${STORY.replace('Tuesday', 'Friday')}</p></div>`;
    expect((await articleIn('a.html', page(`<h1>A title</h1>${story}${html}`, DATED))).text).toContain(STORY);
  });

  test('all in a form, and without paragraphs, is read', async () => {
    const body = `<form id="aspnetForm"><div class="menu"><a href="/">Home</a></div><div>${STORY}<br><br>${STORY.replace('Tuesday', 'Friday')}</div></form>`;
    expect((await articleIn('a.html', page(body, DATED))).text.split('\n\n')).toHaveLength(2);
  });

  test('nested deeper than trees may be keeps its text', async () => {
    const deep = `${'<div>'.repeat(5000)}<p>${STORY}</p>${'</div>'.repeat(5000)}`;
    expect((await articleIn('a.html', page(deep, DATED))).text).toContain(STORY);
  });
});

describe('a story', () => {
  const REST = [
    'The envoys of Norland and Suvia will come back to the same house on the lake in a fortnight.',
    'Neither side spoke of the prisoners, whose families had waited at the gate since the morning.',
    'A joint paper, two pages long, was to be read out in both parliaments before the week was over.',
  ];
  const paragraphs = REST.map((text) => `<p>${text}</p>`).join('');
  const bodyOf = async (body: string, head = DATED) => (await articleIn('a.html', page(body, head))).text;

  test.each([
    ['paths that close themselves', `<svg viewBox="0 0 9 9">${'<path d="M0 0h9"/>'.repeat(60)}</svg>`],
    ['paths that nobody closes', `<svg viewBox="0 0 9 9">${'<path d="M0 0h9">'.repeat(60)}</svg>`],
    ['a title that closes itself', '<svg viewBox="0 0 9 9"><title/><path d="M0 0h9"/></svg>'],
    ['no end', '<svg viewBox="0 0 9 9"><g><path d="M0 0h9"/>'],
    ['nothing at all', '<svg viewBox="0 0 9 9"/>'],
  ])('goes on after a drawing with %s', async (_, drawing) => {
    const text = await bodyOf(`<h1>A title</h1>${drawing}<div><p>${STORY}</p>${paragraphs}</div>`);
    expect(text).toBe(['A title', STORY, ...REST].join('\n\n'));
  });

  test('stays whatever its element is called, beside comments many times as long', async () => {
    const comments = Array.from(
      { length: 40 },
      (_, at) => `<li><p>${REST[at % REST.length]} I say no, ${at}.</p></li>`,
    );
    const text = await bodyOf(
      `<h1>A title</h1><article class="post has-paywall"><div class="text paywall-container"><p>${STORY}</p>${paragraphs}</div></article><div id="comments"><ol>${comments.join('')}</ol></div>`,
    );
    expect(text).toBe(['A title', STORY, ...REST].join('\n\n'));
  });

  test.each([
    ['is named so', '<div class="teaser-text"><p>LEAD</p></div>', DATED],
    ['stands under the headline without a name', '<p><b>LEAD</b></p>', DATED],
    ['is a heading in large letters', '<h2>LEAD</h2>', DATED],
    ['is what the page says that it is about', '<div>LEAD</div>', `${DATED}<meta name="description" content="LEAD">`],
  ])('begins with its standfirst, outside of its body, where that %s', async (_, markup, head) => {
    const lead = 'Two ministers came to the lake, sat down in the old house and told nobody what they had said there.';
    const text = await bodyOf(
      `<header><h1>A title</h1>${markup.replace('LEAD', lead)}<p class="byline">By Ada Berg</p></header><div class="article-body"><p>${STORY}</p>${paragraphs}</div>`,
      head.replace('LEAD', lead),
    );
    expect(text).toBe(['A title', lead, STORY, ...REST].join('\n\n'));
  });

  test('goes on after a box of links, whose heading is left out', async () => {
    const links = ['A lake and its owners', 'Who the envoys are', 'Ten years of silence'];
    const box = `<h3>Related</h3><ul>${links.map((text) => `<li><a href="/x">${text}</a></li>`).join('')}</ul>`;
    const text = await bodyOf(
      `<h1>A title</h1><div class="article-body"><p>${STORY}</p>${paragraphs}${box}<p>${STORY} It was late.</p></div>`,
    );
    expect(text).toBe(['A title', STORY, ...REST, `${STORY} It was late.`].join('\n\n'));
  });

  test('of short paragraphs is one, beside many headlines that are links', async () => {
    const teasers = Array.from(
      { length: 12 },
      (_, at) => `<h3><a href="/${at}">Another story of the day, ${at}</a></h3>`,
    );
    const text = await bodyOf(`<h1>A title</h1><div><p>${STORY}</p>${paragraphs}</div>${teasers.join('')}`, '');
    expect(text).toBe(['A title', STORY, ...REST].join('\n\n'));
  });
});
