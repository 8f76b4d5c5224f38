export { reproject } from './reproject.ts';
