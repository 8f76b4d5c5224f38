export * from './highlight.ts';
export * from './search-terms.ts';
export * from './searched-text.ts';
export * from './words.ts';
