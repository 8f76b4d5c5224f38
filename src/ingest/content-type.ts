/** The media type, in lower case and without parameters, and the character set that a `Content-Type` tells; null where it doesn't. */
export function contentType(header: string | undefined): {
  readonly mediaType: string | null;
  readonly charset: string | null;
} {
  const mediaType = /^\s*([\w.+-]+\/[\w.+-]+)\s*(?:;|$)/.exec(header ?? '')?.[1]?.toLowerCase() ?? null;
  const charset = /;\s*charset\s*=\s*["']?([\w:.-]+)/i.exec(header ?? '')?.[1]?.toLowerCase() ?? null;
  return { mediaType, charset };
}
