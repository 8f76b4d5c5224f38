/** Fetching documents over HTTP from anywhere, safely. */

export { FetchRefused } from './fetch-refused.ts';
export {
  type Fetch,
  type Fetched,
  type FetchSettings,
  safeFetch,
} from './safe-fetch.ts';
