export { adopt, judge, undo } from './judge.ts';
