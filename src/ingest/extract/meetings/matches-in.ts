/** Every match of a global pattern in the text, in order. */
export function matchesIn(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** Every match of a sticky pattern that begins at one of the offsets, in order and apart. */
export function matchesAt(offsets: readonly number[], pattern: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  let end = 0;
  for (const offset of offsets) {
    if (offset < end) continue;
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (match === null) continue;
    found.push(match);
    end = offset + match[0].length;
  }
  return found;
}
