import { describe, expect, test } from 'vitest';
import { rulesExtractor } from '../../../src/ingest/extract/index.ts';
import { articleOf } from './article-of.ts';

const parties = async (text: string): Promise<readonly string[]> => {
  const { meetings, entities } = await rulesExtractor.extract(articleOf(text));
  return meetings.map(({ participants }) =>
    participants
      .map(({ entity, nameAsWritten }) => (entity === null ? nameAsWritten : entities[entity]?.name))
      .join(' + '),
  );
};

const evidence = async (text: string): Promise<readonly (readonly string[])[]> => {
  const { meetings } = await rulesExtractor.extract(articleOf(text));
  return meetings.map((meeting) => meeting.evidence.map(({ start, end }) => text.slice(start, end)));
};

describe('who is meant by words that are no names', () => {
  test.each([
    [
      'Ambassador Jane Whitlock arrived in Dushanbe on Monday. On Tuesday she met Prime Minister Rustam Nazarov.',
      'Jane Whitlock + Rustam Nazarov',
    ],
    ['Maria Holm flew to Oslo. Finance Minister Lars Dahl received her on Friday.', 'Lars Dahl + Maria Holm'],
    [
      'Special envoy Staffan Holt flew in on Monday. It rained. The envoy met President Idriss Sabah on Tuesday.',
      'Staffan Holt + Idriss Sabah',
    ],
    [
      'Norwegian Finance Minister Lars Dahl spoke to reporters. The Norwegian met Maria Holm on Friday.',
      'Lars Dahl + Maria Holm',
    ],
    ['"I met Omar Dessi in Vaduz on Sunday," General Pavel Krantz told reporters.', 'Pavel Krantz + Omar Dessi'],
    [
      '"I am tired. I met Omar Dessi in Vaduz on Sunday," General Pavel Krantz told reporters.',
      'Pavel Krantz + Omar Dessi',
    ],
    [
      'HOST: Welcome, General Pavel Krantz.\nKRANTZ: Thank you.\nHOST: And then?\nKRANTZ: I met Omar Dessi in Vaduz on Sunday.',
      'Pavel Krantz + Omar Dessi',
    ],
    ['General Pavel Krantz spoke to Bishop Omar Dessi. The pair met in Vaduz on Sunday.', 'Pavel Krantz + Omar Dessi'],
    ['Three rebel envoys came to Vaduz. General Pavel Krantz met them on Sunday.', 'Pavel Krantz + rebel envoys'],
    [
      'Maria Holm and Anna Lind were at school together. Pavel Krantz was not. The two women met in Oslo on Friday.',
      'Maria Holm + Anna Lind',
    ],
  ])('%s', async (text, told) => {
    expect(await parties(text)).toEqual([told]);
  });

  test.each([
    'Maria Holm spoke after Anna Lind and before Pavel Krantz. The two candidates met in Oslo on Friday.',
    'Maria Holm praised Lars Dahl. Talks between the two sides were held in Oslo on Friday.',
    'Maria Holm praised the presidents. "They met in Oslo on Friday," Lars Dahl said.',
  ])('where it may be several, it is nobody: %s', async (text) => {
    expect(await parties(text)).toEqual([]);
  });

  test('a woman is no `he`, and nobody is met by themselves', async () => {
    expect(await parties('Maria Holm flew to Oslo. Finance Minister Lars Dahl received him on Friday.')).toEqual([]);
    expect(await parties('Lars Dahl flew to Oslo. Lars Dahl received him on Friday.')).toEqual([]);
  });
});

describe('sentences that go on telling of a meeting', () => {
  const told = 'Maria Holm met Finance Minister Lars Dahl in Oslo on Monday.';

  test.each([
    'It lasted two hours.',
    'The conversation was frank.',
    'Neither would say what was discussed.',
    'The two shook hands.',
    '"He gave me an hour," Holm said.',
    '"We talked about fish," Dahl said.',
    'Holm thanked the minister.',
    'He told her that the money was gone.',
    'Two people in the room said it was cold.',
    'Bilateral issues were also discussed.',
  ])('%s', async (more) => {
    expect(await evidence(`${told} ${more}`)).toEqual([[told, more]]);
  });

  test('what was offered is answered', async () => {
    const offer = 'Maria Holm has offered to meet Finance Minister Lars Dahl in Oslo.';
    expect(await evidence(`${offer} Dahl has not replied.`)).toEqual([[offer, 'Dahl has not replied.']]);
  });

  test('a meeting is called by its day or its city, however much later', async () => {
    const later = 'The Oslo talks had been delayed twice.';
    expect(await evidence(`${told} It rained. It snowed. Then it rained again. ${later}`)).toEqual([[told, later]]);
  });

  test.each([
    'Dahl was found dead on Tuesday.',
    '"The economy grows," Dahl said.',
    'The lunch crowd was small.',
    'A second meeting is planned.',
    'Holm is a lawyer.',
    'The next round of talks is far off.',
  ])('and not: %s', async (other) => {
    expect(await evidence(`${told} ${other}`)).toEqual([[told]]);
  });
});

describe('a meeting told over several sentences', () => {
  const summaries = async (text: string): Promise<readonly string[]> => {
    const { meetings, entities } = await rulesExtractor.extract(articleOf(text));
    return meetings.map(({ status, format, place, date, participants }) =>
      [participants.length, status, format, place === null ? '-' : entities[place]?.name, date ?? '-'].join(' | '),
    );
  };

  test.each([
    ['Maria Holm met Lars Dahl. The talks, held in Vaduz, lasted an hour.', '2 | HELD | IN_PERSON | Vaduz | -'],
    ['Maria Holm met Lars Dahl. The meeting took place in Vaduz.', '2 | HELD | IN_PERSON | Vaduz | -'],
    ['Maria Holm spoke with Lars Dahl. The call lasted 20 minutes.', '2 | HELD | REMOTE | - | -'],
  ])('later sentences add place and manner: %s', async (text, told) => {
    expect(await summaries(text)).toEqual([told]);
  });

  test.each([
    ['The next round is set for 3 March 2031 in Cairo.', 'PLANNED', '2031-03-03'],
    ['A second meeting is planned for June 2031 in Cairo.', 'PLANNED', '2031-06'],
    ['They agreed to reconvene in Cairo on 3 March 2031.', 'PLANNED', '2031-03-03'],
    ['The first round, in Cairo in March 2019, ended in a quarrel.', 'HELD', '2019-03'],
  ])('another round is another meeting of the same: %s', async (again, status, date) => {
    expect((await summaries(`Maria Holm met Lars Dahl in Oslo. ${again}`))[1]).toBe(
      `2 | ${status} | IN_PERSON | Cairo | ${date}`,
    );
  });

  test.each([
    'The next meeting of the cabinet is on 3 March 2031.',
    'The next round is hard to foresee.',
    'A new session of parliament begins.',
  ])('and not: %s', async (other) => {
    expect(await summaries(`Maria Holm met Lars Dahl in Oslo. ${other}`)).toHaveLength(1);
  });
});
