import { type Construction, nominal, verbal } from './construction.ts';

/** One phrase holds all parties: several meet, attend, hold talks. */
export const GATHERINGS: readonly Construction[] = [
  nominal(
    'their meeting',
    `(?:after|following|before|during|at|ahead of|prior to|to|for|of) their {MODIFIERS}{NOUN}(?! with)`,
    { other: 'BOTH', confidence: 0.75 },
  ),
  verbal(
    'several meet',
    `(?<t>met|meet|meets)(?= (?:in|on|at|for|to|here|again|face|one-on-one|behind|privately|separately|briefly|amid|during|virtually|by|via|over|«[DV]\\d+»|,|\\.|last|late|early|earlier|next))`,
    { other: 'ALONE', format: 'IN_PERSON' },
  ),
  verbal(
    'several hold',
    `(?:hold|holds|held|holding|had|have had|began|opened|resumed|started|concluded|continued|renewed|reopened|finished|completed|ended|launched|resume|begin|renew|wrapped up|engaged in) {MODIFIERS}{NOUN}`,
    { other: 'ALONE' },
  ),
  verbal(
    'several speak',
    `(?<t>spoke|speak|spoken|talked|chatted|chat|shook hands|shake hands|conferred|sat down|sit down)(?= (?:by|on|over|in|at|for|as|before|after|during|following|«D\\d+»|,|\\.|via))`,
    { other: 'ALONE', confidence: 0.8 },
  ),
  verbal(
    'attend together',
    `(?:attended|attends?|joined|took part in|participated in|participate in|take part in|gathered for|gather for|arrived for|arrive for|arrive at|sit down for|return(?:s|ed)? to \\S+ (?:\\S+ )?for|gather(?:ed)? in \\S+ (?:\\S+ )?for|came together for|arrived? in \\S+ (?:\\S+ )?for) {MODIFIERS}(?<t>talks?|summit|meeting|negotiations)`,
    { other: 'ALONE', confidence: 0.75 },
  ),
];
