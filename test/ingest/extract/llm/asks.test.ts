import { describe, expect, test } from 'vitest';
import { extractionLine, rulesExtractor } from '../../../../src/ingest/extract/index.ts';
import { completes, inOrder, refuses, tells } from '../../../support/chat-server.ts';
import { articleOf } from '../article-of.ts';
import { asking, KEY, MEETING, namesIn, TEXT } from './llm-support.ts';

describe('a model that answers', () => {
  test('is asked once an article, in strict JSON, with the text between markers that it can not know', async () => {
    await using llm = await asking(tells(MEETING));
    await llm.extract(TEXT);
    const [asked, ...more] = llm.server.asked;
    expect(more).toEqual([]);
    expect(asked).toMatchObject({
      path: '/v1/chat/completions',
      headers: { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' },
      body: {
        model: 'small',
        max_tokens: 1000,
        temperature: 0,
        response_format: { type: 'json_schema', json_schema: { name: 'meetings', strict: true } },
      },
    });
    const [system, user] = asked?.body.messages ?? [];
    expect([system?.role, user?.role]).toEqual(['system', 'user']);
    expect(system?.content).toMatch(/is only part of the text to be read/);
    const [, day, marker, text] =
      /^Published: (.+)\n--- text (\w+) begins ---\n([\s\S]+)\n--- text \2 ends ---$/.exec(user?.content ?? '') ?? [];
    expect(day).toBe('Thursday, 2025-07-10');
    expect(marker).toMatch(/^[0-9a-f]{20}$/);
    expect(text).toBe(TEXT);
  });

  test('is believed where the text bears it out: names known to the lists, whole sentences, offsets of ours', async () => {
    await using llm = await asking(tells(MEETING));
    const extraction = await llm.extract(TEXT);
    expect(extraction.extractor).toBe('llm:small@1');
    expect(extraction.fallback).toBeUndefined();
    const [meeting, ...others] = extraction.meetings;
    expect(others).toEqual([]);
    expect(meeting).toMatchObject({
      extractor: 'llm:small@1',
      date: '2025-07-10',
      endDate: null,
      placeAsWritten: 'Kuala Lumpur',
      venue: 'Convention Centre',
      occasion: 'the ASEAN meeting',
      status: 'HELD',
      statusDetail: null,
      format: 'IN_PERSON',
    });
    expect(meeting?.participants).toMatchObject([
      { nameAsWritten: 'Marco Rubio', kind: 'PERSON', role: 'PRINCIPAL', office: { title: 'Secretary of State' } },
      { nameAsWritten: 'Sergey Lavrov', kind: 'PERSON', role: 'PRINCIPAL', office: { title: 'Foreign Minister' } },
    ]);
    const [byRules] = (await rulesExtractor.extract(articleOf(TEXT))).meetings;
    expect(Object.keys(meeting?.participants[0] ?? {}).sort()).toEqual(
      Object.keys(byRules?.participants[0] ?? {}).sort(),
    );
    const entities = meeting?.participants.map(({ entity }) => extraction.entities[entity ?? -1]);
    expect(entities).toMatchObject([{ listKey: 'marco-rubio' }, { listKey: 'sergey-lavrov' }]);
    expect(extraction.entities[meeting?.place ?? -1]).toMatchObject({ kind: 'Place', listKey: 'my/kuala-lumpur' });
    expect(meeting?.attributedTo.map((index) => extraction.entities[index]?.name)).toEqual(['Reuters']);
    expect(meeting?.evidence.map(({ start, end }) => TEXT.slice(start, end))).toEqual(MEETING.quotes);
    expect(meeting?.evidence.map(({ supports }) => supports)).toEqual([
      ['PARTICIPANTS', 'DATE', 'PLACE', 'STATUS'],
      ['VENUE', 'STATUS'],
    ]);
  });

  test('names the same entities as the rules do, and those besides that only it found', async () => {
    await using llm = await asking(
      tells({
        ...MEETING,
        participants: [
          { name: 'Marco Rubio', kind: 'person' },
          { name: 'Ada Valexar', kind: 'person' },
        ],
      }),
    );
    const byRules = await rulesExtractor.extract(articleOf(TEXT));
    const { entities } = await llm.extract(TEXT);
    expect(entities.slice(0, byRules.entities.length)).toEqual(byRules.entities);
    expect(entities.some(({ name }) => name === 'Ada Valexar')).toBe(true);
  });

  test('with the rules besides, each reads for itself, and every meeting says who read it', async () => {
    const planned = { ...MEETING, status: 'planned', date: null };
    await using both = await asking(tells(planned), {}, { besidesRules: true });
    const extraction = await both.extract(TEXT);
    const byRules = await rulesExtractor.extract(articleOf(TEXT));
    expect(extraction.extractor).toBe(`${rulesExtractor.name}+llm:small@1`);
    expect(extraction.entities).toEqual(byRules.entities);
    expect(extraction.meetings.map(({ extractor, status }) => [extractor, status])).toEqual([
      [rulesExtractor.name, 'HELD'],
      ['llm:small@1', 'PLANNED'],
    ]);
    expect(extractionLine('a', articleOf(TEXT), extraction).meetings.map(({ extractor }) => extractor)).toEqual([
      rulesExtractor.name,
      'llm:small@1',
    ]);
  });

  test('is not asked about an article without text, and may tell of no meeting', async () => {
    await using llm = await asking(tells());
    expect(await llm.extract(' \n')).toEqual({ extractor: 'llm:small@1', entities: [], meetings: [] });
    expect(llm.server.asked).toHaveLength(0);
    expect((await llm.extract(TEXT)).meetings).toEqual([]);
  });

  test.each([
    ['in a code block', `\`\`\`json\n${JSON.stringify({ meetings: [MEETING] })}\n\`\`\``],
    ['after thinking aloud', `<think>{"meetings": […]}?</think>\n${JSON.stringify({ meetings: [MEETING] })}`],
    [
      'without what it may leave out',
      JSON.stringify({ meetings: [{ participants: MEETING.participants, status: 'held', quotes: MEETING.quotes }] }),
    ],
    [
      'among others that are none',
      JSON.stringify({ meetings: [{ who: 'knows' }, null, MEETING, { ...MEETING, status: 'HELD!' }] }),
    ],
  ])('is understood %s', async (_, content) => {
    await using llm = await asking(completes(content));
    expect(namesIn(await llm.extract(TEXT))).toEqual([['Marco Rubio', 'Sergey Lavrov']]);
  });

  test('is asked as its own dialect wants it, which is learnt once', async () => {
    const wanted = (message: string) =>
      refuses(400, JSON.stringify({ error: { message, type: 'invalid_request_error' } }));
    await using llm = await asking(
      inOrder(
        wanted(
          "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
        ),
        wanted("Unsupported value: 'temperature' does not support 0 with this model."),
        wanted('This response_format type is unavailable now'),
        wanted('response_format: extra fields not permitted'),
        tells(MEETING),
      ),
    );
    expect((await llm.extract(TEXT)).fallback).toBeUndefined();
    await llm.extract(`${TEXT}\n\nMore.`);
    const options = llm.server.asked.map(({ body }) => {
      const format = body.response_format as { readonly type: string } | undefined;
      return [body.max_tokens, body.max_completion_tokens, body.temperature, format?.type];
    });
    expect(options).toEqual([
      [1000, undefined, 0, 'json_schema'],
      [undefined, 1000, 0, 'json_schema'],
      [undefined, 1000, undefined, 'json_schema'],
      [undefined, 1000, undefined, 'json_object'],
      [undefined, 1000, undefined, undefined],
      [undefined, 1000, undefined, undefined],
    ]);
  });

  test('without a key gets none', async () => {
    await using llm = await asking(tells(MEETING), { key: null });
    await llm.extract(TEXT);
    expect(llm.server.asked[0]?.headers.authorization).toBeUndefined();
  });
});
