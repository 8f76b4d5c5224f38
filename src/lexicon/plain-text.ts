/** Beyond ASCII, but for the dashes, quotation marks and dots of print. */
const OTHER = /[\u0080-\u200f\u2028-\uffff]/;

/** The runs of letters and digits of a text, lower case, with a blank between them; null of a text with letters beyond a–z, or marks that belong to one. */
export function plainText(text: string): string | null {
  return OTHER.test(text)
    ? null
    : text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim();
}
