export { type Logged, logged } from './logged.ts';
