import { type SentenceCase, told } from './sentence-cases.ts';

/** Lists of countries and names in capitals as many newspapers print them. */
export const LISTED: readonly SentenceCase[] = [
  told(
    'Jane Roe met leaders from Chad, Niger, and Mali in Lima.',
    'Jane Roe + Chad + Niger + Mali | HELD | IN_PERSON | Lima | -',
  ),
  told(
    'Envoys of Chad, Niger, and Mali are poised to convene in Lima this Friday.',
    'Chad + Niger + Mali | PLANNED | IN_PERSON | Lima | 2025-07-11',
  ),
  told(
    'Jane Roe met officials from Chad, Niger, Mali, Togo at a hotel.',
    'Jane Roe + Chad + Niger + Mali + Togo | HELD | IN_PERSON | - | -',
  ),
  told(
    'U.S Senator Jane Roe on Monday met U.N envoy Omar Saleh in Lima.',
    'Jane Roe + Omar Saleh | HELD | IN_PERSON | Lima | 2025-07-07',
  ),
  told(
    'Jane Roe was received by Foreign Affairs CS Ana Lopez and Delegate Omar Saleh in Lima.',
    'Jane Roe + Ana Lopez + Omar Saleh | HELD | IN_PERSON | Lima | -',
  ),
  told('The talks of Foreign Minister Ali Sayyid Karimov ended at 7 a.m. ET, said the WOLA-TEX alliance.'),
];
