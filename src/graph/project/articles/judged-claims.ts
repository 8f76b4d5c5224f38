import { unique } from '../../collect.ts';
import {
  type Article,
  type ClaimField,
  type ClaimParticipant,
  dayOf,
  type ExtractedOffice,
  evidenceAt,
  humanExtractor,
  type JudgedEntity,
  type JudgedMeeting,
  type JudgedParty,
  type Judgement,
  type NodeOf,
  tellingsIn,
  utcOf,
} from '../../model/index.ts';
import { type Atom, atomsOf, type NamedAtoms, officeAtoms } from './atom.ts';
import { boundClaim, correctedClaimId, humanClaimId } from './bound-claim.ts';
import { isNamed } from './carve-out.ts';
import { officeOf, partyId } from './claims.ts';

type Claim = NodeOf<'Claim'>;
type ClaimProps = Claim['props'];
type VerdictOf<V extends Judgement['verdict']> = Extract<Judgement, { readonly verdict: V }>;

/** The article that is judged, and whom it names. */
export interface JudgedArticle {
  readonly articleId: string;
  readonly article: Article;
  readonly sketch: string;
  readonly named: readonly NamedAtoms[];
}

/** What an article claims once people have judged it, and the atoms that they name. */
export interface JudgedClaims {
  readonly claims: readonly Claim[];
  readonly atoms: readonly Atom[];
}

/**
 * The claims as read, marked as rejected or confirmed, with those that people assert or correct beside them. A function of the article and the
 * standing judgements about it alone.
 */
export function judgedClaims(
  about: JudgedArticle,
  read: readonly Claim[],
  standing: readonly Judgement[],
): JudgedClaims {
  const own = [...standing].sort((a, b) => (a.id < b.id ? -1 : 1));
  const asserted = own.flatMap((judgement) =>
    judgement.verdict === 'MEETING_ASSERTED' ? assertedClaim(about, judgement) : [],
  );
  const told = [...read, ...asserted];
  const bound = own.map((judgement) => ({ judgement, claimIds: boundHere(judgement, about.articleId, told) }));
  const markedBy = (verdict: Judgement['verdict']): ReadonlySet<string> =>
    new Set(bound.flatMap(({ judgement, claimIds }) => (judgement.verdict === verdict ? claimIds : [])));
  const [rejected, confirmed] = [markedBy('MEETING_REJECTED'), markedBy('MEETING_CONFIRMED')];
  const marked = told.map((claim): Claim => {
    const flags = { rejected: rejected.has(claim.id), confirmed: confirmed.has(claim.id) };
    return { ...claim, props: { ...claim.props, ...flags } };
  });
  const corrected = bound.flatMap(({ judgement, claimIds }) =>
    judgement.verdict === 'MEETING_CORRECTED'
      ? marked.filter(({ id }) => claimIds.includes(id)).map((claim) => correctedClaim(about, judgement, claim))
      : [],
  );
  return { claims: [...marked, ...corrected], atoms: own.flatMap((judgement) => atomsIn(about, judgement)) };
}

function boundHere(judgement: Judgement, articleId: string, claims: readonly Claim[]): readonly string[] {
  const here = tellingsIn(judgement).subjects.filter((telling) => telling.articleId === articleId);
  return unique(here.flatMap((telling) => boundClaim(telling, claims) ?? []));
}

/** None where a quote doesn't stand in the text as it now is. */
function assertedClaim(about: JudgedArticle, judgement: VerdictOf<'MEETING_ASSERTED'>): readonly Claim[] {
  const { articleId, article, sketch } = about;
  if (judgement.articleId !== articleId || judgement.quotes.length === 0) return [];
  const starts = judgement.quotes.map((quote) => article.text.indexOf(quote));
  if (starts.includes(-1)) return [];
  const evidence = judgement.quotes.map((quote, index) => {
    const start = starts[index] ?? 0;
    return evidenceAt(article.text, { start, end: start + quote.length }, fieldsOf(judgement.meeting));
  });
  const props = {
    articleId,
    publishedDay: dayOf(article.publishedAt),
    publishedAt: utcOf(article.publishedAt),
    ...tellingOf(about, judgement.meeting),
    attributedTo: [],
    evidence,
    confidence: 1,
    extractor: humanExtractor(judgement.actor),
    sketch,
    overrules: [],
    rejected: false,
    confirmed: false,
  };
  return [{ kind: 'Claim', id: humanClaimId(judgement.id), props }];
}

/** The claim as it ought to have been told: it decides in what is corrected, and stands beside the other. */
function correctedClaim(about: JudgedArticle, judgement: VerdictOf<'MEETING_CORRECTED'>, claim: Claim): Claim {
  const props = {
    ...claim.props,
    ...correctionOf(about, judgement.correction),
    confidence: 1,
    extractor: humanExtractor(judgement.actor),
    overrules: fieldsOf(judgement.correction),
  };
  return { kind: 'Claim', id: correctedClaimId(judgement.id, claim.id), props };
}

type Telling = Pick<
  ClaimProps,
  | 'participants'
  | 'date'
  | 'endDate'
  | 'placeId'
  | 'placeAsWritten'
  | 'venue'
  | 'occasion'
  | 'status'
  | 'statusDetail'
  | 'format'
>;

function tellingOf(about: JudgedArticle, { participants, place, ...rest }: JudgedMeeting): Telling {
  return {
    ...rest,
    participants: participants.map((party) => participantOf(about, party)),
    placeId: place === null ? null : atomsFor(about, place).base.id,
    placeAsWritten: place?.name ?? null,
  };
}

function correctionOf(
  about: JudgedArticle,
  { participants, place, ...rest }: Partial<JudgedMeeting>,
): Partial<Telling> {
  const parties = participants?.map((party) => participantOf(about, party));
  return {
    ...rest,
    ...(parties === undefined ? {} : { participants: parties }),
    ...(place === undefined
      ? {}
      : { placeId: place === null ? null : atomsFor(about, place).base.id, placeAsWritten: place?.name ?? null }),
    // A stay is told by both its days: a new first day has no old last one.
    ...(rest.date !== undefined && rest.endDate === undefined ? { endDate: null } : {}),
    ...(rest.status !== undefined && rest.statusDetail === undefined ? { statusDetail: null } : {}),
  };
}

function participantOf(about: JudgedArticle, party: JudgedParty): ClaimParticipant {
  const { entity, nameAsWritten, kind, role, office } = party;
  const atomId = entity === null ? null : partyId(atomsFor(about, entity, office), office);
  return { atomId, nameAsWritten, kind, role, office: officeOf(office), representsId: null };
}

/** Those by which the article itself names the entity, with the office; else those of who goes by that name. */
function atomsFor(
  { articleId, named }: JudgedArticle,
  { kind, name, listKey, country }: JudgedEntity,
  office: ExtractedOffice | null = null,
): NamedAtoms {
  const own = named.find(
    ({ base, facets }) =>
      [base, ...facets].some(({ entity }) => isNamed({ kind, name }, entity)) &&
      (listKey === null || base.entity.listKey === null || base.entity.listKey === listKey),
  )?.base;
  const bare = own?.entity ?? { kind, name, aliases: [], partial: false, listKey, country };
  const offices = office === null ? [] : [office];
  return atomsOf({ ...bare, offices, mentions: [] }, articleId, own !== undefined && own.owner !== '');
}

function atomsIn(about: JudgedArticle, judgement: Judgement): readonly Atom[] {
  const isOurs = judgement.verdict === 'MEETING_ASSERTED' && judgement.articleId === about.articleId;
  const isBound =
    judgement.verdict === 'MEETING_CORRECTED' &&
    judgement.tellings.some(({ articleId }) => articleId === about.articleId);
  if (!isOurs && !isBound) return [];
  const { participants = [], place = null } = 'meeting' in judgement ? judgement.meeting : judgement.correction;
  const parties = participants.flatMap(({ entity, office }) =>
    entity === null ? [] : [atomsFor(about, entity, office)],
  );
  const named = place === null ? parties : [...parties, atomsFor(about, place)];
  const offices = participants.flatMap(({ office }) => (office === null ? [] : officeAtoms(office)));
  return [...named.flatMap(({ base, facets }) => [base, ...facets]), ...offices];
}

const FIELD_OF: Partial<Record<keyof JudgedMeeting, ClaimField>> = {
  participants: 'PARTICIPANTS',
  date: 'DATE',
  endDate: 'DATE',
  place: 'PLACE',
  venue: 'VENUE',
  status: 'STATUS',
  statusDetail: 'STATUS',
  format: 'FORMAT',
};

function fieldsOf(meeting: Partial<JudgedMeeting>): readonly ClaimField[] {
  const told = (Object.keys(FIELD_OF) as (keyof JudgedMeeting)[]).filter((key) => meeting[key] !== undefined);
  return unique(told.flatMap((key) => FIELD_OF[key] ?? [])).sort();
}
