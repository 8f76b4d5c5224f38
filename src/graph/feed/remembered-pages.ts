/** Followers of one feed stand near one another: this many pages are enough that each is read about once. */
const MOST_PAGES = 16;

/** What reads pages of an append-only list, whole ones from memory where they were read lately; who asks at the same time is answered by one read. */
export function rememberedPages<T>(
  read: (after: number) => Promise<readonly T[]>,
  wholeSize: number,
): (after: number) => Promise<readonly T[]> {
  const pages = new Map<number, Promise<readonly T[]>>();

  async function readAnew(after: number): Promise<readonly T[]> {
    try {
      const page = await read(after);
      // More may be appended to a page that is not whole.
      if (page.length < wholeSize) pages.delete(after);
      return page;
    } catch (error) {
      pages.delete(after);
      throw error;
    }
  }

  return (after) => {
    const known = pages.get(after);
    if (known !== undefined) return known;
    const page = readAnew(after);
    pages.set(after, page);
    const [oldest] = pages.keys();
    if (oldest !== undefined && pages.size > MOST_PAGES) pages.delete(oldest);
    return page;
  };
}
