export type { JudgedPair } from './judged-pair.ts';
export {
  type Bindable,
  boundSides,
  JUDGEMENT_OWNS,
  judgedPairs,
  judgementUnit,
  NOTHING_TO_BIND,
  unboundQuestion,
  unboundQuestionId,
} from './judgement-unit.ts';
export { type JudgedPairs, judgedMembers, loadJudgedPairs, pairsIn } from './load-judged-pairs.ts';
