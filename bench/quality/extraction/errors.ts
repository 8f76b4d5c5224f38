import type { Aligned } from './align.ts';
import type { FoundMeeting } from './found-meeting.ts';
import type { LabelledMeeting } from './labelled-case.ts';
import { alignmentOf, hitsOf, type ReadCase } from './score.ts';

/** What is wrong, an entry each, for reading one by one: missed meetings, wrong ones, and fields that differ. */
export function errorsIn(cases: readonly ReadCase[]): readonly string[] {
  return cases.flatMap((read) => {
    const { id, text } = read.labelled;
    const { missed, wrong } = alignmentOf(read);
    return [
      ...missed.map((one) => entry('MISSED', id, `[${one.construction}, ${one.status}] ${told(one)}`, one.evidence)),
      ...wrong.map((one) => entry('WRONG', id, `[${one.status}] ${told(one)}`, quotesOf(one, text))),
      ...hitsOf(read).flatMap((hit) => {
        const differences = differencesOf(hit, text);
        return differences.length === 0 ? [] : [entry('DIFFERS', id, hit.labelled.evidence[0] ?? '', differences)];
      }),
    ];
  });
}

function entry(kind: string, id: string, title: string, lines: readonly string[]): string {
  return [`${kind} ${id} ${title}`, ...lines].join('\n    ');
}

function told({ participants, place, date }: LabelledMeeting | FoundMeeting): string {
  return `${namesOf(participants)} | ${place} | ${date}`;
}

function namesOf(participants: readonly { readonly name: string }[]): string {
  return participants.map(({ name }) => name).join(' + ');
}

function quotesOf({ evidence }: FoundMeeting, text: string): readonly string[] {
  return evidence.map(({ start, end }) => text.slice(start, end));
}

function differencesOf({ labelled, found, common }: Aligned, text: string): readonly string[] {
  const parties = Math.max(labelled.participants.length, found.participants.length);
  const names = common < parties ? [`parties ${namesOf(labelled.participants)} ≠ ${namesOf(found.participants)}`] : [];
  const fields = (['place', 'date', 'status', 'format'] as const).flatMap((field) =>
    labelled[field] === found[field] ? [] : [`${field} ${labelled[field]} ≠ ${found[field]}`],
  );
  return [...names, ...fields, ...unequal(labelled.evidence, quotesOf(found, text))];
}

function unequal(labelled: readonly string[], found: readonly string[]): readonly string[] {
  const isIn = (quote: string, others: readonly string[]): boolean =>
    others.some((other) => other.includes(quote) || quote.includes(other));
  return [
    ...labelled.filter((quote) => !isIn(quote, found)).map((quote) => `not found: ${quote}`),
    ...found.filter((quote) => !isIn(quote, labelled)).map((quote) => `not evidence: ${quote}`),
  ];
}
