import { type Construction, verbal } from './construction.ts';

const PAPERS =
  '(?:messages?|notes?|papers|drafts?|proposals|questions(?: and answers)?|letters|replies|answers|offers|texts?)';
const CARRY =
  'carried|carry|carries|carrying|relayed|relays|relaying|ferried|ferries|ferrying|conveyed|conveying|passed|passing|shuttled|shuttles|shuttling|shuttle';

/** The parties don't meet, somebody goes to and fro. */
export const GO_BETWEENS: readonly Construction[] = [
  verbal(
    'carry between',
    `(?<t>${CARRY}) (?:${PAPERS} )?(?:back and forth )?(?:from|between) (?<a>{PARTY}) (?:to|and) (?<b>{PARTY})`,
    { format: 'INDIRECT', confidence: 0.8 },
  ),
  verbal(
    'carry between several',
    `(?<t>${CARRY}) (?:${PAPERS} )?(?:back and forth )?between (?<b>{LEAD}«[XKTG]\\d+»)(?! 's)`,
    {
      format: 'INDIRECT',
      confidence: 0.75,
    },
  ),
  verbal(
    'exchange messages through',
    `(?<t>exchange|exchanged|exchanging|traded|trading|swapped|swapping) ${PAPERS} {CIRCUMSTANCES}(?:through|via|by way of) (?<b>{PARTY})`,
    { format: 'INDIRECT', confidence: 0.8 },
  ),
];
