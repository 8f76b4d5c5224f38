import type { Token } from '../text/tokens.ts';

const QUOTES = /^['‘’"“”]$/u;

/** `Jane Roe 'Jenny'`, `Omar "Tiger" Saleh`: end of what somebody is called besides; the index itself where nothing is. */
export function nicknameEnd(tokens: readonly Token[], at: number): number {
  if (!QUOTES.test(tokens[at]?.text ?? '') || tokens[at + 1]?.capital !== true) return at;
  const closing = [2, 3].map((on) => at + on).find((end) => QUOTES.test(tokens[end]?.text ?? ''));
  return closing === undefined ? at : closing + 1;
}

/** The words of a name without what somebody is called besides. */
export function withoutNickname(run: readonly Token[]): readonly Token[] {
  const opening = run.findIndex(({ text }) => QUOTES.test(text));
  const end = opening < 0 ? opening : nicknameEnd(run, opening);
  return end === opening ? run : [...run.slice(0, opening), ...run.slice(end)];
}
