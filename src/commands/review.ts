import type { Graph } from '../graph/index.ts';
import { answer } from './ask.ts';
import { promptOf, questionLines } from './review-output.ts';
import { type Question, questionAfter } from './review-queue.ts';

/** How the walk is talked with. */
export interface Talk {
  readonly actor: string;
  /** What was typed, a line at a time; ends where no more comes. */
  readonly lines: AsyncIterator<string>;
  print(text: string): void;
}

/** What was done on the walk. */
export interface Reviewed {
  readonly decided: number;
  /** Answered, and as they were: unsure, or refused. */
  readonly open: number;
}

interface Answered {
  /** Where the walk stood before the question. */
  readonly after: string | null;
  /** Null where nothing was decided. */
  readonly judgementId: string | null;
}

const ANSWERS = ['y', 'n', 'u', 'undo', 'q'] as const;
type Reply = (typeof ANSWERS)[number];
const LAST_ANSWERS = ['undo', 'q'] as const satisfies readonly Reply[];

/** Walks through the queue, the most useful question first, until nothing is left or asked to stop. */
export async function review(graph: Graph, talk: Talk): Promise<Reviewed> {
  const answered: Answered[] = [];
  for (let after: string | null = null; ; ) {
    const question = await questionAfter(graph, after);
    const reply = await replyTo(question, answered.length, talk);
    if (reply === 'q') return counts(answered);
    if (reply === 'undo') after = await undoLast(graph, talk, answered, after);
    else if (question !== null) {
      answered.push({ after, judgementId: reply === 'u' ? null : await decide(graph, talk, question, reply) });
      after = question.cursor;
    }
  }
}

function counts(answered: readonly Answered[]): Reviewed {
  const decided = answered.filter(({ judgementId }) => judgementId !== null).length;
  return { decided, open: answered.length - decided };
}

/** What is answered to the question; null is the end of the queue, where only what went before can be taken back. */
async function replyTo(question: Question | null, answered: number, { lines, print }: Talk): Promise<Reply> {
  print(`${question === null ? AT_THE_END : questionLines(question, answered + 1).join('\n')}\n`);
  if (question === null && answered === 0) return 'q';
  const allowed = question === null ? LAST_ANSWERS : ANSWERS;
  for (;;) {
    print(question === null ? 'undo: take the last answer back, q: stop > ' : promptOf(question));
    const { value, done } = await lines.next();
    if (done === true) return 'q';
    const typed = String(value).trim().toLowerCase();
    const reply = allowed.find((one) => one === typed || SPELLED[one] === typed);
    if (reply !== undefined) return reply;
  }
}

const AT_THE_END = '\nnothing is left to review';

const SPELLED: Readonly<Record<Reply, string>> = { y: 'yes', n: 'no', u: 'unsure', undo: 'undo', q: 'quit' };

/** Takes the last answer back, with what it decided; where the walk then stands. */
async function undoLast(
  graph: Graph,
  { actor, print }: Talk,
  answered: Answered[],
  after: string | null,
): Promise<string | null> {
  const last = answered.pop();
  if (last === undefined) {
    print('nothing to undo\n');
    return after;
  }
  if (last.judgementId !== null) await graph.undo(last.judgementId, { actor, madeAt: new Date().toISOString() });
  print('taken back\n');
  return last.after;
}

/** The id of the judgement that the answer makes; null where it makes none. */
async function decide(graph: Graph, talk: Talk, question: Question, reply: 'y' | 'n'): Promise<string | null> {
  const { kind, judgement, sides } = question;
  const { actor } = talk;
  const [a = '', b = ''] = sides.map(({ id }) => id);
  if (judgement === null) {
    const of = kind === 'SAME_MEETING' ? 'Meetings' : 'Entities';
    return reply === 'y'
      ? mutate(graph, talk, `merge${of}`, { ids: [a, b], actor })
      : mutate(graph, talk, `separate${of}`, { a, b, actor });
  }
  return reply === 'y' ? null : mutate(graph, talk, 'undoJudgement', { id: judgement.id, actor });
}

const MUTATIONS = {
  mergeEntities: { input: 'MergeEntitiesInput', payload: 'EntityJudgementPayload' },
  separateEntities: { input: 'SeparateEntitiesInput', payload: 'EntityJudgementPayload' },
  mergeMeetings: { input: 'MergeMeetingsInput', payload: 'MeetingJudgementPayload' },
  separateMeetings: { input: 'SeparateMeetingsInput', payload: 'MeetingJudgementPayload' },
  undoJudgement: { input: 'UndoJudgementInput', payload: 'UndoJudgementPayload' },
} as const;

interface Outcome {
  readonly judgement?: { readonly id: string; readonly summary: string };
  readonly message?: string;
}

/** Runs the mutation; what stands against it is told, and the walk goes on. */
async function mutate(
  graph: Graph,
  { print }: Talk,
  name: keyof typeof MUTATIONS,
  input: object,
): Promise<string | null> {
  const { input: type, payload } = MUTATIONS[name];
  const { outcome } = await answer<{ readonly outcome: Outcome }>(
    graph,
    `mutation ($input: ${type}!) { outcome: ${name}(input: $input) {
      ... on ${payload} { judgement { id summary } }
      ... on InvalidInputError { message }
      ... on NotFoundError { message }
      ... on ConflictError { message }
    } }`,
    { input },
  );
  print(`${outcome.judgement?.summary ?? outcome.message ?? ''}\n`);
  return outcome.judgement?.id ?? null;
}
