import type { NodeProps } from '../../../src/graph/model/index.ts';
import type { ArticleKey } from './articles.ts';

/** A meeting as told in short. */
export interface SmallMeeting {
  readonly parties: readonly string[];
  /** An unnamed party besides. */
  readonly group?: string;
  readonly articles: readonly ArticleKey[];
  readonly props: Partial<NodeProps<'Meeting'>>;
  readonly place?: 'lumpur';
}

/** By the key that their ids have. */
export const MEETINGS: Readonly<Record<string, SmallMeeting>> = {
  malaysia: {
    parties: ['person_rubio', 'person_lavrov'],
    articles: ['thursday', 'friday'],
    place: 'lumpur',
    props: {
      status: 'HELD',
      format: 'IN_PERSON',
      notLaterThan: '2025-07-10',
      bestDay: '2025-07-10',
      independentSourceCount: 2,
      confidence: 0.9,
      disagreesOn: ['VENUE'],
      disagreements: [
        {
          field: 'VENUE',
          values: [
            { value: 'a hotel', claimIds: ['claim_malaysia'] },
            { value: 'the convention centre', claimIds: ['claim_malaysia-friday'] },
          ],
        },
      ],
    },
  },
  call: {
    parties: ['person_rubio', 'person_lavrov'],
    articles: ['thursday'],
    props: {
      status: 'HELD',
      format: 'REMOTE',
      date: '2025-05',
      notEarlierThan: '2025-05-01',
      notLaterThan: '2025-05-31',
      bestDay: '2025-05-01',
      confidence: 0.6,
    },
  },
  summit: {
    parties: ['person_zelensky', 'person_lavrov', 'place_usa'],
    articles: ['friday'],
    place: 'lumpur',
    props: {
      status: 'HELD',
      format: 'IN_PERSON',
      date: '2025-07-11',
      notEarlierThan: '2025-07-11',
      notLaterThan: '2025-07-11',
      bestDay: '2025-07-11',
      confidence: 0.5,
    },
  },
  plan: {
    parties: ['person_rubio', 'person_zelensky'],
    articles: ['friday'],
    props: {
      status: 'PLANNED',
      format: 'UNKNOWN',
      date: '2025-08',
      plannedFor: '2025-08',
      bestDay: '2025-08-01',
      dueBy: '2025-08-31',
      confidence: 0.7,
    },
  },
  undated: {
    parties: ['person_rubio'],
    group: 'Malaysian officials',
    articles: ['undated'],
    props: { status: 'HELD', format: 'IN_PERSON', confidence: 0.4 },
  },
};
