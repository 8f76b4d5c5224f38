/** Marco Rubio's office. */
export const SECRETARY = {
  title: 'Secretary of State',
  organizationId: 'atom_state',
  countryId: 'atom_usa',
  firstSeen: '2025-05-20',
  lastSeen: '2025-07-11',
  atomIds: ['atom_rubio'],
};
