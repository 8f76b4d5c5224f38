/** What leads on from a document to what is in it: to a line, an item, what is packed there, an entry without a link. */
const LEADS_ON = /:\d+$|\[\d+\]$|[!#]/g;

/** Where the documents would be in which a place is, the outermost first. Some of them may be no documents: addresses have such signs, too. */
export function leadingTo(place: string): readonly string[] {
  return [...place.matchAll(LEADS_ON)].map(({ index }) => place.slice(0, index));
}
