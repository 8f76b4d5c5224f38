import type { Disagreement as DisagreementOfMeeting, NodeOf } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { ClaimField } from '../inputs/meeting-enums.ts';
import { Claim } from './claim.ts';
import { Meeting } from './meeting.ts';

const ClaimedValue = builder.objectRef<DisagreementOfMeeting['values'][number]>('ClaimedValue').implement({
  description: 'A value, and which claims give it.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'The value as text.' }),
    claims: t.field({
      type: [Claim],
      description: 'The claims that give it.',
      resolve: async ({ claimIds }, _, { load }) =>
        (await Promise.all(claimIds.map((id) => load.nodeOf('Claim', id)))).filter(
          (claim): claim is NodeOf<'Claim'> => claim !== null,
        ),
    }),
  }),
});

const Disagreement = builder.objectRef<DisagreementOfMeeting>('Disagreement').implement({
  description:
    'A field in which claims about one meeting differ. A coarser value agrees with a finer one: Malaysia with Kuala Lumpur.',
  fields: (t) => ({
    field: t.expose('field', { type: ClaimField, description: 'The field.' }),
    values: t.field({
      type: [ClaimedValue],
      description: 'Each value, the one with most claims first.',
      resolve: ({ values }) => [...values],
    }),
  }),
});

builder.objectField(Meeting, 'disagreements', (t) =>
  t.field({
    type: [Disagreement],
    description: "Fields in which claims differ, with each value's claims.",
    resolve: ({ props }) => [...props.disagreements],
  }),
);
