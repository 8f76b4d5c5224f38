import { fold } from '../../../lexicon/index.ts';
import { byKey, greatest, groupBy, unique } from '../../collect.ts';
import type { ClaimParticipant, NodeOf, PartyKind } from '../../model/index.ts';
import { idOf } from '../../model/index.ts';
import { positionKey } from '../stored/index.ts';
import type { EntitySummary, ResolvedClaim, SummaryOf } from './resolved-claim.ts';

/** A participation with the claims that speak for it. */
export interface DerivedParticipation {
  readonly node: NodeOf<'Participation'>;
  readonly party: EntitySummary | null;
  readonly represents: EntitySummary | null;
  readonly claims: readonly ResolvedClaim[];
}

interface Telling {
  readonly claim: ResolvedClaim;
  readonly participant: ClaimParticipant;
  readonly party: EntitySummary | null;
}

/** The parties that the claims name, people first as the articles order them, then the unnamed. */
export function participationsOf(
  meetingId: string,
  claims: readonly ResolvedClaim[],
  summaryOf: SummaryOf,
): readonly DerivedParticipation[] {
  const tellings = claims.flatMap((claim) =>
    claim.claim.props.participants.map(
      (participant): Telling => ({ claim, participant, party: partyOf(participant, summaryOf) }),
    ),
  );
  const groups = [
    ...groupBy(
      tellings,
      ({ party, participant }) => party?.id ?? `${participant.kind} ${fold(participant.nameAsWritten)}`,
    ),
  ];
  return groups.flatMap(([key, [first, ...rest]], index) =>
    first === undefined
      ? []
      : derive(idOf('participation', meetingId, identityOf(first, key)), meetingId, index, [first, ...rest], summaryOf),
  );
}

/** What tells a party from the meeting's others: the first name that it is told by, which it keeps when entities are merged or separated; else the group's key. */
function identityOf({ party, participant }: Telling, key: string): string {
  return party === null ? key : (participant.atomId ?? key);
}

function partyOf({ atomId }: ClaimParticipant, summaryOf: SummaryOf): EntitySummary | null {
  return atomId === null ? null : summaryOf(atomId);
}

function derive(
  id: string,
  meetingId: string,
  index: number,
  tellings: readonly [Telling, ...Telling[]],
  summaryOf: SummaryOf,
): DerivedParticipation {
  const [{ party, participant: first }] = tellings;
  const office = latestOffice(tellings);
  const countryOf = (atomId: string | null | undefined) => (atomId == null ? null : summaryOf(atomId));
  const spokenFor = tellings.map(({ participant }) => participant.representsId).find((atomId) => atomId !== null);
  const represents = countryOf(spokenFor) ?? countryOf(office?.countryId);
  const organization = countryOf(office?.organizationId);
  const own = party?.kind === 'Place' ? party.country : (represents?.country ?? null);
  const props = {
    meetingId,
    partyId: party?.id ?? null,
    representsId: represents?.id ?? null,
    nameAsWritten: party?.name ?? first.nameAsWritten,
    kind: kindOf(party, first.kind),
    role: tellings.map(({ participant }) => participant.role).find((role) => role !== 'PRINCIPAL') ?? first.role,
    office:
      office === null
        ? null
        : { title: office.title, organizationId: office.organizationId, countryId: office.countryId },
    officeText: office === null ? null : fold(office.title),
    countryCodes: own === null ? [] : [own],
    organizationIds: unique(
      [party?.kind === 'Organization' ? party.id : null, organization?.id ?? null].filter((found) => found !== null),
    ),
    position: positionKey(index, id),
  };
  return {
    node: { kind: 'Participation', id, props },
    party,
    represents,
    claims: unique(tellings.map(({ claim }) => claim)),
  };
}

function kindOf(party: EntitySummary | null, told: PartyKind): PartyKind {
  if (party === null) return told;
  return party.kind === 'Person' ? 'PERSON' : party.kind === 'Place' ? 'COUNTRY' : 'ORGANIZATION';
}

/** The office that the latest article gives; of one article's, the first. */
function latestOffice(tellings: readonly Telling[]): ClaimParticipant['office'] {
  const dated = tellings
    .filter(({ participant }) => participant.office !== null)
    .sort(byKey(({ claim }) => claim.claim.props.publishedAt ?? ''));
  const last = greatest(dated.map(({ claim }) => claim.claim.props.publishedAt ?? ''));
  return dated.find(({ claim }) => (claim.claim.props.publishedAt ?? '') === last)?.participant.office ?? null;
}
