/** The name without what says that it is compressed. */
export function unpackedName(name: string): string {
  return name.replace(/\.tgz$/i, '.tar').replace(/(?<=.)\.(?:gz|zst)$/i, '');
}
