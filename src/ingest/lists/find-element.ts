import type { XmlElement } from './xml-element.ts';

/** The element's children of any of these names, those of the first name first. */
export function childrenOf(element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  return names.flatMap((name) => element?.children.filter((child) => child.name === name) ?? []);
}

/** The text of the first of them that has any; null where none has. */
export function textIn(element: XmlElement | undefined, ...names: readonly string[]): string | null {
  const texts = childrenOf(element, ...names).map(({ text }) => text.trim());
  return texts.find((text) => text !== '') ?? null;
}

/** What the document has whole. */
export function isWhole({ isCut }: XmlElement): boolean {
  return !isCut;
}

/** All below the element of that name, at any depth, in order. */
export function everyBelow(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [...(child.name === name ? [child] : []), ...everyBelow(child, name)]);
}
