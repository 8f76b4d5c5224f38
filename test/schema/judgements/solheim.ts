import type { ToldApi } from '../../support/told-api.ts';

/** Three people of one family name, who each met Nora Quill once: the first of them in two articles. */
export const SOLHEIM = [
  {
    url: 'https://example.org/geneva',
    publishedAt: '2024-03-04',
    text: 'Norwegian envoy Ingrid Solheim met Irish minister Nora Quill in Geneva on 3 March 2024.',
  },
  {
    url: 'https://example.org/oslo',
    publishedAt: '2024-05-04',
    text: 'Inger Solheim, the envoy of Norway, met Irish minister Nora Quill in Oslo on 3 May 2024.',
  },
  {
    url: 'https://example.org/dublin',
    publishedAt: '2024-06-04',
    text: 'The diplomat Ingjerd Solheim met Nora Quill in Dublin on 2 June 2024.',
  },
  {
    url: 'https://example.org/cork',
    publishedAt: '2024-07-04',
    text: 'Nora Quill met Ingrid Solheim in Cork on 2 July 2024.',
  },
] as const;

/** The people of those articles, by name. */
export interface Solheims {
  readonly ingrid: string;
  readonly inger: string;
  readonly ingjerd: string;
  readonly nora: string;
  readonly articles: readonly string[];
}

export async function tellOfSolheims(api: ToldApi): Promise<Solheims> {
  const articles = await api.tell(...SOLHEIM);
  const id = async (name: string): Promise<string> => {
    const { person } = await api.data<{ readonly person: { readonly id: string } }>(
      'query ($name: String!) { person(name: $name) { id } }',
      { name },
    );
    return person.id;
  };
  return {
    articles,
    ingrid: await id('Ingrid Solheim'),
    inger: await id('Inger Solheim'),
    ingjerd: await id('Ingjerd Solheim'),
    nora: await id('Nora Quill'),
  };
}

/** What any mutation on judgements may answer. */
export interface Outcome {
  readonly __typename: string;
  readonly message?: string;
  readonly field?: string | null;
  readonly judgement?: { readonly id: string; readonly summary: string };
  readonly judgements?: readonly { readonly id: string; readonly summary: string }[];
  readonly entities?: readonly { readonly id: string; readonly name: string }[];
  readonly meetings?: readonly { readonly id: string; readonly title: string }[];
  readonly article?: { readonly id: string } | null;
}

const PROBLEMS = `
  ... on InvalidInputError { message field }
  ... on NotFoundError { message }
  ... on ConflictError { message judgements { id summary } }`;

const PAYLOADS: Readonly<Record<string, string>> = {
  Entity: '... on EntityJudgementPayload { judgement { id summary } entities { id name } }',
  Meeting: '... on MeetingJudgementPayload { judgement { id summary } meetings { id title } }',
  Article: '... on ArticleJudgementPayload { judgement { id summary } article { id } }',
  Undo: '... on UndoJudgementPayload { judgement { id summary } entities { id name } meetings { id title } article { id } }',
};

const MUTATIONS: Readonly<Record<string, readonly [input: string, payload: string]>> = {
  mergeEntities: ['MergeEntitiesInput', 'Entity'],
  separateEntities: ['SeparateEntitiesInput', 'Entity'],
  correctEntity: ['CorrectEntityInput', 'Entity'],
  confirmMeeting: ['ConfirmMeetingInput', 'Meeting'],
  rejectMeeting: ['RejectMeetingInput', 'Meeting'],
  correctMeeting: ['CorrectMeetingInput', 'Meeting'],
  mergeMeetings: ['MergeMeetingsInput', 'Meeting'],
  separateMeetings: ['SeparateMeetingsInput', 'Meeting'],
  assertMeeting: ['AssertMeetingInput', 'Meeting'],
  retractArticle: ['RetractArticleInput', 'Article'],
  purgeArticle: ['PurgeArticleInput', 'Article'],
  undoJudgement: ['UndoJudgementInput', 'Undo'],
};

/** Runs the mutation as an editor would. */
export async function judge(api: ToldApi, mutation: string, input: object, actor = 'ada'): Promise<Outcome> {
  const [type = '', payload = ''] = MUTATIONS[mutation] ?? [];
  const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { __typename ${PAYLOADS[payload]} ${PROBLEMS} } }`;
  const data = await api.data<Readonly<Record<string, Outcome>>>(query, { input: { actor, ...input } });
  const outcome = data[mutation];
  if (outcome === undefined) throw new Error(`expected an answer to ${mutation}`);
  return outcome;
}

/** The id of the judgement that was made; fails where none was. */
export function idOfJudgement({ judgement, ...problem }: Outcome): string {
  if (judgement === undefined) throw new Error(JSON.stringify(problem));
  return judgement.id;
}
