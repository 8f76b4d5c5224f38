import { groupBy, unique } from '../../collect.ts';
import { type EdgeOf, isDay } from '../../model/index.ts';
import type { GraphTransaction } from '../../store.ts';
import { QUESTION_OWNS } from '../entities/index.ts';
import { type JudgedPair, loadJudgedPairs, pairsIn } from '../judgements/index.ts';
import {
  CHOICES_OWNS,
  type Choice,
  CLAIM_BLOCKS_OWNS,
  type ClaimsAround,
  choiceEdge,
  choiceQuestion,
  choiceQuestionId,
  choicesAmong,
  claimsAround,
  clusterClaims,
  clusterOf,
  isVague,
  MEETING_OWNS,
  type MeetingCluster,
  type ResolvedClaim,
  type Seed,
  seedOf,
  type WeighedChoice,
} from '../meetings/index.ts';
import { inChunks, reconcile, type Subgraph } from '../stored/index.ts';
import { EMPTY } from './reproject-articles.ts';
import type { TouchedEntities } from './reproject-entities.ts';
import { writeMeetings } from './write-meetings.ts';

/** What the strata below changed. */
interface TouchedClaims {
  /** Claims that articles make or made, and those that use a changed entity. */
  readonly claimIds: readonly string[];
  /** The first of them, and the meetings that they were of: these may tell something else than they did, or are gone by now. */
  readonly told: ReadonlySet<string>;
  readonly was: TouchedEntities['was'];
}

/** Where the claims stood before the strata below changed, and the meetings that they were of. */
interface ClaimsBefore {
  readonly seeds: readonly Seed[];
  readonly meetingIds: readonly string[];
}

/** The standing of these claims as stored: to be asked before anything below them is written. */
export async function claimsBefore(transaction: GraphTransaction, claimIds: readonly string[]): Promise<ClaimsBefore> {
  const nodes = await transaction.nodes('Claim', claimIds);
  const blocks = groupBy(await transaction.edges('IN_BLOCK', 'out', claimIds), ({ from }) => from);
  const about = await transaction.edges('ABOUT', 'out', claimIds);
  return {
    seeds: nodes.map(({ id, props: { date, endDate, publishedAt } }) => {
      return { date, endDate, publishedAt, blocks: (blocks.get(id) ?? []).map(({ to }) => to).sort() };
    }),
    meetingIds: unique(about.map(({ to }) => to)),
  };
}

/** Clusters the touched claims and all that they bear upon anew, and writes the meetings that come out. */
export async function reprojectMeetings(
  transaction: GraphTransaction,
  { claimIds, told, was }: TouchedClaims,
  before: ClaimsBefore,
): Promise<void> {
  const around = claimsAround(transaction);
  const standing = await around.load(claimIds);
  await inChunks(standing, idOf, (claims) =>
    reconcile(transaction, CLAIM_BLOCKS_OWNS, new Map(claims.map((claim) => [claim.id, blockUnit(claim)]))),
  );
  const { affected, context, judged } = await poolAround(transaction, around, standing, before.seeds);
  const clusters = clusterClaims(unique([...affected, ...context]), judged);
  const old = await storedMeetings(transaction, [...affected, ...context]);
  const stored = groupBy(await transaction.edges('ABOUT', 'in', unique(old.values())), ({ to }) => to);
  const kept = { affected: new Set(affected.map(({ id }) => id)), old, stored };
  const meetings = await withKept(around, clusters, kept);
  const standingIds = new Set(meetings.map(({ id }) => id));
  const gone = unique([...before.meetingIds, ...old.values()]).filter((id) => !standingIds.has(id));
  const asked = await transaction.edges('MAY_BE', 'out', unique([...gone, ...standingIds]));
  await inChunks(gone, String, (ids) => reconcile(transaction, MEETING_OWNS, new Map(ids.map((id) => [id, EMPTY]))));
  const isUntold = ({ id, claims }: MeetingCluster): boolean => ![id, ...claims.map(idOf)].some((one) => told.has(one));
  const isStored = (meeting: MeetingCluster): boolean => isUntold(meeting) && areAbout(meeting, stored.get(meeting.id));
  await inChunks(meetings, idOf, (chunk) => writeMeetings(transaction, chunk, { was, isStored }));
  await writeChoices(
    transaction,
    asked.map(({ from, to }) => ({ vague: from, dated: to })),
    choicesAmong(meetings),
  );
}

/** Writes what ambiguous meetings may be, and asks about it, in place of what was asked before. */
async function writeChoices(
  transaction: GraphTransaction,
  before: readonly Choice[],
  now: readonly WeighedChoice[],
): Promise<void> {
  const edges = groupBy(now, ({ vague }) => vague);
  const roots = unique([...before, ...now].map(({ vague }) => vague));
  const units = roots.map((id): [string, Subgraph] => [
    id,
    { nodes: [], edges: (edges.get(id) ?? []).map(choiceEdge) },
  ]);
  await reconcile(transaction, CHOICES_OWNS, new Map(units));
  const questions = new Map<string, Subgraph>(before.map((choice) => [choiceQuestionId(choice), EMPTY]));
  for (const choice of now) questions.set(choiceQuestionId(choice), choiceQuestion(choice));
  await reconcile(transaction, QUESTION_OWNS, questions);
}

interface Pool {
  /** Claims whose meeting may change. */
  readonly affected: readonly ResolvedClaim[];
  /** Dated claims among which the vague ones of those choose. */
  readonly context: readonly ResolvedClaim[];
  readonly judged: readonly JudgedPair[];
}

/** All that must be clustered together: what a judgement ties to any of it is drawn in, with all that hangs together with it. */
async function poolAround(
  transaction: GraphTransaction,
  around: ClaimsAround,
  touched: readonly ResolvedClaim[],
  before: readonly Seed[],
): Promise<Pool> {
  for (let drawn = touched; ; ) {
    const affected = await around.affectedBy([...before, ...drawn.map(seedOf)], drawn);
    // Vague claims choose among all clusters of their parties, so these must be known whole, changed or not.
    const vague = [...before, ...affected.map(seedOf)].filter(({ date }) => !isDay(date));
    const context = await around.datedAround(vague);
    const judged = await judgedAround(
      transaction,
      [...affected, ...context].map(({ id }) => id),
    );
    const known = new Set(affected.map(({ id }) => id));
    const tied = unique(judged.flatMap(({ a, b }) => [a, b])).filter((id) => !known.has(id));
    const more = await around.load(tied);
    if (more.length === 0) return { affected, context, judged };
    drawn = [...drawn, ...more];
  }
}

/** What judgements say of the claims, and of all that are stored as being of one meeting with them. */
async function judgedAround(
  transaction: GraphTransaction,
  claimIds: readonly string[],
): Promise<readonly JudgedPair[]> {
  const about = unique((await transaction.edges('ABOUT', 'out', claimIds)).map(({ to }) => to));
  const together = (await transaction.edges('ABOUT', 'in', about)).map(({ from }) => from);
  const binds = await transaction.edges('BINDS', 'in', unique([...claimIds, ...together]));
  const ids = unique(binds.map(({ from }) => from));
  return pairsIn(await loadJudgedPairs(transaction, ids));
}

function blockUnit(claim: ResolvedClaim): Subgraph {
  return { nodes: [], edges: claim.blocks.map((to) => ({ kind: 'IN_BLOCK', from: claim.id, to, props: {} })) };
}

/** The meeting that each claim is stored as being of. */
async function storedMeetings(
  transaction: GraphTransaction,
  claims: readonly ResolvedClaim[],
): Promise<ReadonlyMap<string, string>> {
  const about = await transaction.edges(
    'ABOUT',
    'out',
    claims.map(({ id }) => id),
  );
  return new Map(about.map(({ from, to }) => [from, to]));
}

/** What is stored of the claims that are clustered. */
interface Kept {
  readonly affected: ReadonlySet<string>;
  /** The meeting that each claim was of. */
  readonly old: ReadonlyMap<string, string>;
  /** The claims of each of those meetings. */
  readonly stored: ReadonlyMap<string, readonly EdgeOf<'ABOUT'>[]>;
}

/** The clusters with the vague claims that were and stay with them: those of a context cluster whose choice nothing changed. */
async function withKept(
  around: ClaimsAround,
  clusters: readonly MeetingCluster[],
  { affected, old, stored }: Kept,
): Promise<readonly MeetingCluster[]> {
  const whole: MeetingCluster[] = [];
  for (const cluster of clusters) {
    const context = cluster.claims.find((claim) => !affected.has(claim.id) && !isVague(claim));
    const own = new Set(cluster.claims.map(({ id }) => id));
    const about = stored.get(old.get(context?.id ?? '') ?? '') ?? [];
    const extra = await around.load(about.map(({ from }) => from).filter((id) => !own.has(id) && !affected.has(id)));
    whole.push(
      extra.length === 0
        ? cluster
        : clusterOf([...cluster.claims, ...extra.filter(isVague)], cluster.ambiguous, cluster.fitting),
    );
  }
  return whole;
}

/** Whether just those claims are of the meeting. */
function areAbout({ claims }: MeetingCluster, about: readonly EdgeOf<'ABOUT'>[] = []): boolean {
  const ids = new Set(about.map(({ from }) => from));
  return ids.size === claims.length && claims.every(({ id }) => ids.has(id));
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
