import type { ClaimParticipant as ParticipantOfClaim } from '../../graph/index.ts';
import { builder } from '../builder.ts';
import { PartyKind } from '../inputs/party-filter.ts';
import { isOf } from '../loaders/rows.ts';
import { Claim } from './claim.ts';
import { Entity } from './entity.ts';
import { Office } from './office.ts';
import { ParticipationRole } from './participation.ts';
import { Place } from './place.ts';

interface Participant extends ParticipantOfClaim {
  readonly claimId: string;
}

const ClaimParticipant = builder.objectRef<Participant>('ClaimParticipant').implement({
  description: 'A party of a meeting as one article tells it.',
  fields: (t) => ({
    nameAsWritten: t.exposeString('nameAsWritten', { description: "The article's words." }),
    kind: t.expose('kind', { type: PartyKind, description: 'What kind of party.' }),
    role: t.expose('role', { type: ParticipationRole, description: 'Its role.' }),
    party: t.field({
      type: Entity,
      nullable: true,
      description: 'Whom or what the words mean; null for an unnamed group or office.',
      resolve: ({ atomId }, _, { load }) => load.entity(atomId),
    }),
    represents: t.field({
      type: Place,
      nullable: true,
      description: 'The country or place for which it speaks, where that is told.',
      async resolve({ representsId }, _, { load }) {
        const place = await load.entity(representsId);
        return isOf(place, ['Place']) ? place : null;
      },
    }),
    office: t.field({
      type: Office,
      nullable: true,
      description: 'The office that the article gives it; null where none.',
      resolve: ({ office, claimId }) =>
        office && {
          ...office,
          firstSeen: null,
          lastSeen: null,
          claims: (load, page) => load.page({ kinds: ['Claim'], where: { ids: [claimId] }, ...page }),
        },
    }),
  }),
});

builder.objectField(Claim, 'participants', (t) =>
  t.field({
    type: [ClaimParticipant],
    description: 'The parties as told, in order.',
    resolve: ({ id, props }) => props.participants.map((participant) => ({ ...participant, claimId: id })),
  }),
);
