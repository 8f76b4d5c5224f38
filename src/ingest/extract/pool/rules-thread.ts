import { rulesExtractor } from '../rules.ts';
import { serveThread } from './serve-thread.ts';

serveThread(rulesExtractor);
