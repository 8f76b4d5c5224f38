/** Given names of made people: 12. */
export const GIVEN_NAMES: readonly string[] =
  'Nora Paul Grace Ingrid Marek Idris Helen Omar Fatima Viktor Leila Peter'.split(' ');

/** Beginnings and endings of made surnames: 14 of each. */
export const SURNAME_BEGINNINGS: readonly string[] =
  'Quil Are Mwen Whit Sol Bang Har Bel Tor Vel Rask Lind Oko Gal'.split(' ');
export const SURNAME_ENDINGS: readonly string[] =
  'ler nal dero low heim ura ton mont vik mann berg nko reira strom'.split(' ');
