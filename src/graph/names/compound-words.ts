const SERVANT_OF = /^abd(?:[aeou]?[lrsdtznh])?$/u;
/** `Abu Khalid`, `Bou Khalid`: father of Khalid. */
const FATHER_OF = /^(?:abu|abou|abo|aboo|bou|bu)$/u;
const LEAST_CHILD = 3;
const OF_FAITH_OR_GOD = /^(?:ed|ad|ud)?d(?:in|een|ine|yn|ene)$|^(?:[aou]l)?lah$/u;
/** What is joined or changed has one of these; most names have none. */
const MAY_BE_COMPOUND = /^ab[dou]|^bo?u$|d(?:in|yn|een|ine|ene)$|llah$|^lah$/u;

/** One word of what is written as one or two: `abd`, `rahman`; `abdul`, `rahman`; `salah`, `din`; `nasr`, `allah`; `abu`, `khalid`. */
export function compoundWords(words: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const whole = joinedTo(joined.at(-1), word);
    if (whole === null) joined.push(word);
    else joined[joined.length - 1] = whole;
  }
  return joined.map(oneForm);
}

/** Whether {@link compoundWords} may change the word, or join it to the one beside it. */
export function mayBeCompound(word: string): boolean {
  return MAY_BE_COMPOUND.test(word);
}

function joinedTo(last: string | undefined, word: string): string | null {
  if (last === undefined) return null;
  if (SERVANT_OF.test(last)) return `abd${word}`;
  if (FATHER_OF.test(last) && word.length >= LEAST_CHILD) return `abu${word}`;
  return OF_FAITH_OR_GOD.test(word) ? `${last}${word.endsWith('h') ? 'ulah' : 'din'}` : null;
}

function oneForm(word: string): string {
  if (!mayBeCompound(word)) return word;
  return word
    .replace(/^abd(?:[aeou]?l|[aeou]([rsdtznh])(?=\1))(?=[a-z]{3})/u, 'abd')
    .replace(/^abo?u(?=[b-df-hj-np-tv-z][a-z]{2})/u, 'bu')
    .replace(/(?<=[a-z]{2})[aeou][dl]d(?:in|yn|een|ine|ene)$/u, 'din')
    .replace(/(?<=[a-z]{2})[uoa]llah$/u, 'ulah');
}
