/** Fetching documents over HTTP from anywhere, safely and politely. */

export { FetchRefused } from './fetch-refused.ts';
export { patientFetch } from './patient-fetch.ts';
export { type Politeness, politeFetch } from './polite-fetch.ts';
export { type Fetch, type Fetched, type FetchSettings, safeFetch, type Validators } from './safe-fetch.ts';
