/** English prose has four bytes and more a token with every tokenizer in use: three leaves a margin. */
const BYTES_PER_TOKEN = 3;

/** How many tokens the text is at most, for English prose; for other scripts an estimate. */
export function estimatedTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);
}
