/** The module of a thread, named by the URL of its source, as it stands here: what is built is JavaScript, and URLs are not rewritten as imports are. */
export function builtModule(source: URL): URL {
  return import.meta.url.endsWith('.ts') ? source : new URL(source.href.replace(/\.ts$/, '.js'));
}
