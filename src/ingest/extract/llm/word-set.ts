/** The words and numbers of a text, in lower case. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/\p{L}+|\p{N}+/gu));
}
