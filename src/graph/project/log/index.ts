export { logged } from './logged.ts';
