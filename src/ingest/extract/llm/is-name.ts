/** Words that link names, and so are part of no one person's. */
const LINKING = /\s(?:of|the|and|for|to|in|on|at|with|an?|by|from|or)\s/u;

/** Whether words are the name of somebody or something: the first and the last of them begin as names do. */
export function isName(words: string): boolean {
  const [first = '', ...rest] = words.split(/\s+/u);
  return [first, rest.at(-1) ?? first].every((word) => /^["'“‘(]?[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(word));
}

/** Whether a name can be that of one person. */
export function isPersonName(words: string): boolean {
  return isName(words) && !LINKING.test(words);
}
