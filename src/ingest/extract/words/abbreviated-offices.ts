/** Offices by the capitals that newspapers write for them, before a name or by themselves: `the PM`, `FM Jane Roe`. */
export const ABBREVIATED_OFFICES: ReadonlyMap<string, string> = new Map([
  ['PM', 'prime minister'],
  ['DPM', 'deputy prime minister'],
  ['VP', 'vice president'],
  ['FM', 'foreign minister'],
  ['EAM', 'external affairs minister'],
  ['CM', 'chief minister'],
  ['MoS', 'minister of state'],
  ['MEC', 'member of the executive council'],
  ['MNA', 'member of the national assembly'],
  ['MPA', 'member of the provincial assembly'],
  ['MLA', 'member of the legislative assembly'],
  ['COAS', 'chief of army staff'],
  ['HE', 'excellency'],
  ['HH', 'highness'],
  ['HRH', 'highness'],
  ['HM', 'majesty'],
]);

/** Those that are more often bodies or something else, but before somebody's name: `NSA Jane Roe`. */
export const ABBREVIATED_BEFORE_NAMES: ReadonlyMap<string, string> = new Map([
  ['NSA', 'national security adviser'],
  ['SM', 'senior minister'],
  ['DG', 'director general'],
  ['SG', 'secretary-general'],
  ['AG', 'attorney general'],
  ['DGP', 'director general of police'],
  ['CS', 'cabinet secretary'],
  ['PS', 'principal secretary'],
  ['CJ', 'chief justice'],
  ['IGP', 'inspector general of police'],
  ['CDS', 'chief of defence staff'],
]);
