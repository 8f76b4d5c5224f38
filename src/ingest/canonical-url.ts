/** Parameters that say how a reader came, not what is read. */
const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|_ga|_gl|_hsenc|_hsmi|ocid|cmpid|ref_src|spm)$/i;

/** The one form of an absolute http or https URL: without fragment, tracking parameters, credentials, default port; null for anything else. */
export function canonicalUrl(text: string): string | null {
  if (!/^\s*https?:\/\//i.test(text) || !URL.canParse(text)) return null;
  const url = new URL(text);
  url.hash = '';
  url.username = '';
  url.password = '';
  // Filtered as text: URLSearchParams would also rewrite the parameters that stay.
  url.search = url.search
    .slice(1)
    .split('&')
    .filter((parameter) => !TRACKING.test(parameter.split('=', 1)[0] ?? ''))
    .join('&');
  return url.href;
}
