import { fold } from '../../../lexicon/index.ts';
import { unique } from '../../collect.ts';
import type {
  Article,
  ClaimParticipant,
  ExtractedMeeting,
  ExtractedOffice,
  ExtractedParticipant,
  Extraction,
  GraphEdge,
  NodeOf,
} from '../../model/index.ts';
import { dayOf, evidenceAt, idOf, utcOf } from '../../model/index.ts';
import { stableJson, toldKey } from '../stored/index.ts';
import { countryAtom, type NamedAtoms, organizationAtom } from './atom.ts';

/** The claims that an article makes, in order; `named` holds the atoms of each extracted entity. */
export function claimsOf(
  articleId: string,
  article: Article,
  extraction: Extraction,
  named: readonly NamedAtoms[],
  sketch: string,
): readonly NodeOf<'Claim'>[] {
  const tellings = new Map<string, number>();
  return extraction.meetings.map((meeting) => {
    const who = whoOf(meeting);
    const nth = (tellings.get(who) ?? 0) + 1;
    tellings.set(who, nth);
    return {
      kind: 'Claim',
      id: idOf('claim', articleId, who, String(nth)),
      props: claimProps(articleId, article, meeting, meeting.extractor ?? extraction.extractor, named, sketch),
    };
  });
}

/** The parties as written: what a claim's id follows from, so that it outlives a new version of the text and a better extractor. */
function whoOf({ participants }: ExtractedMeeting): string {
  return stableJson(participants.map(({ kind, nameAsWritten }) => `${kind} ${fold(nameAsWritten)}`).sort());
}

/** All atoms that the claim uses, by whatever part. */
export function atomIdsOf({ props }: NodeOf<'Claim'>): readonly string[] {
  return unique([...partyIds(props.participants), ...referredIds(props)]);
}

function claimProps(
  articleId: string,
  article: Article,
  meeting: ExtractedMeeting,
  extractor: string,
  named: readonly NamedAtoms[],
  sketch: string,
): NodeOf<'Claim'>['props'] {
  const atomId = (index: number | null): string | null => (index === null ? null : (named[index]?.base.id ?? null));
  return {
    articleId,
    participants: meeting.participants.map((participant) => claimParticipant(participant, named)),
    date: meeting.date,
    endDate: meeting.endDate,
    publishedDay: dayOf(article.publishedAt),
    publishedAt: utcOf(article.publishedAt),
    placeId: atomId(meeting.place),
    placeAsWritten: meeting.placeAsWritten,
    venue: meeting.venue,
    occasion: meeting.occasion,
    status: meeting.status,
    statusDetail: meeting.statusDetail,
    format: meeting.format,
    attributedTo: unique(meeting.attributedTo.flatMap((index) => atomId(index) ?? [])),
    evidence: meeting.evidence.map((span) => evidenceAt(article.text, span, span.supports)),
    confidence: meeting.confidence,
    extractor,
    sketch,
    overrules: [],
    rejected: false,
    confirmed: false,
  };
}

function claimParticipant(participant: ExtractedParticipant, named: readonly NamedAtoms[]): ClaimParticipant {
  const { nameAsWritten, kind, role, office, entity, represents } = participant;
  return {
    atomId: entity === null ? null : partyId(named[entity], office),
    nameAsWritten,
    kind,
    role,
    office: officeOf(office),
    representsId: represents === null ? null : (named[represents]?.base.id ?? null),
  };
}

/** The facet that says in which office the party took part, so that the claim is found from the office; else the base. */
export function partyId(atoms: NamedAtoms | undefined, office: ExtractedOffice | null): string | null {
  const told = office === null ? null : stableJson(office);
  const facet = atoms?.facets.find(({ entity }) => entity.offices.some((one) => stableJson(one) === told));
  return (facet ?? atoms?.base)?.id ?? null;
}

/** The office with the atoms of its body and country. */
export function officeOf(office: ExtractedOffice | null): ClaimParticipant['office'] {
  if (office === null) return null;
  return {
    ...office,
    organizationId: organizationAtom(office)?.id ?? null,
    countryId: countryAtom(office.country)?.id ?? null,
  };
}

/** The edges that are the claim's own. */
export function claimEdges({ id, props }: NodeOf<'Claim'>): readonly GraphEdge[] {
  const byDate = toldKey(props.publishedAt, id);
  return [
    ...partyIds(props.participants).map((to): GraphEdge => ({ kind: 'NAMES_PARTY', from: id, to, props: { byDate } })),
    ...referredIds(props).map((to): GraphEdge => ({ kind: 'REFERS_TO', from: id, to, props: {} })),
  ];
}

function partyIds(participants: readonly ClaimParticipant[]): readonly string[] {
  return unique(participants.flatMap(({ atomId }) => atomId ?? []));
}

function referredIds({ participants, placeId }: NodeOf<'Claim'>['props']): readonly string[] {
  const used = participants.flatMap(({ representsId, office }) => [
    representsId,
    office?.organizationId ?? null,
    office?.countryId ?? null,
  ]);
  return unique([placeId, ...used].filter((id) => id !== null));
}
