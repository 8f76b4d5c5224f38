export { fold as foldName } from '../../lexicon/fold.ts';
