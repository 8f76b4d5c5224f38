import { type Construction, verbal } from './construction.ts';

/** One does not come, or sends the other away. */
export const REFUSALS: readonly Construction[] = [
  verbal(
    'stand up',
    `(?<t>stood up|stands up|cancelled on|canceled on|walked away from|turned away|turning away|rebuffed|snubbed|spurned|gave the slip to) (?<b>«[PXT]\\d+»)(?! 's)`,
    { status: 'CANCELLED', format: 'IN_PERSON', confidence: 0.65 },
  ),
  verbal(
    'be turned away',
    `(?:was|were|been|being) (?<t>turned away|rebuffed|snubbed|stood up|uninvited|disinvited|refused an audience|denied an audience|refused a meeting|denied a meeting) (?:(?!(?:that|who|said) )\\S+ ){0,6}?by (?<b>{PEOPLE})`,
    { status: 'CANCELLED', format: 'IN_PERSON', confidence: 0.75 },
  ),
  verbal(
    'wait in vain',
    `(?:never|did not|didn't|failed to) (?<t>show up|showed up|turn up|turned up|appear|appeared|arrive|arrived) (?:(?!(?:said|says|that) )\\S+ ){0,10}?(?:where|while|as) (?<b>{PEOPLE}) (?:\\S+ ){0,4}?(?:wait|waited|waiting|expecting|expected)`,
    { status: 'CANCELLED', format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal(
    'withdraw an invitation',
    `(?:withdrew|withdrawn|rescinded|revoked) (?:an? |the |his |her |its |their )?(?<t>invitation) to (?<b>{PEOPLE})`,
    { status: 'CANCELLED', format: 'IN_PERSON', confidence: 0.8 },
  ),
  verbal('disinvite', `(?<t>uninvited|disinvited) (?<b>{PEOPLE})`, {
    status: 'CANCELLED',
    format: 'IN_PERSON',
    confidence: 0.8,
  }),
];
