/** The forms of some verbs, as alternatives of a pattern. */
export interface VerbForms {
  /** Every form, in the active voice. */
  readonly active: string;
  /** After `was`, `been`, or a comma that stands for them. */
  readonly participle: string;
}

/** What stands before a form that is a noun too, where it is a verb: `to lunch with B`, `A talks with B`. */
const BEFORE_BASE =
  '(?<=(?:[XTKG]\\d+»|to|will|would|shall|can|could|may|might|must|did|not|and|also|then|we|they|you) )';
/** Nor after a place: `the Geneva talks with B`. */
const BEFORE_FINITE = '(?<=(?:«[^DJLV»]\\d{1,4}»|,|and|also|then|later|who|left|right) )';

/**
 * One verb a line: base, third person, past, participle where it isn't the past, -ing; what belongs to it follows after a bar.
 * A form with a tilde is a noun too.
 */
export function verbs(lines: string): VerbForms {
  const rows = lines
    .trim()
    .split('\n')
    .map((line) => {
      const [words = '', tail] = line.trim().split('|');
      const after = tail === undefined ? '' : ` ${tail}`;
      const forms = words.split(' ').map((form, at) => form.replace(/^~/u, at === 0 ? BEFORE_BASE : BEFORE_FINITE));
      return { active: forms.map((form) => form + after), participle: `${forms.at(-2)}${after}` };
    });
  return {
    active: [...new Set(rows.flatMap(({ active }) => active))].join('|'),
    participle: rows.map(({ participle }) => participle).join('|'),
  };
}
