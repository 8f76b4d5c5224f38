/** The module of that name, without its ending, in the folder of the module at the URL: for a thread to run. */
export function moduleBeside(name: string, url: string): URL {
  // What is built is JavaScript, and a name in a URL is not rewritten as one in an import is.
  const extension = url.endsWith('.ts') ? 'ts' : 'js';
  return new URL(`./${name}.${extension}`, url);
}
