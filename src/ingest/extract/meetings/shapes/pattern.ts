import { FUNCTION_WORDS } from '../../words/function-words.ts';
import { FOOD_AND_DRINK, OCCASIONS } from '../../words/occasion-words.ts';
import { neededWords } from './needed-words.ts';
import { needsOf } from './needs.ts';

/** Pieces of patterns over shapes; every quantifier is bounded, so that matching stays linear in the sentence. */
const PIECES: Readonly<Record<string, string>> = {
  // What stands before a name and belongs to it, though the lists don't know it: `tobacco executive «P7»`.
  LEAD: String.raw`(?:(?!(?:${FUNCTION_WORDS.join('|')}) )[\p{Ll}-]{1,20} ){0,4}`,
  // A party, or several of them.
  PARTY: String.raw`(?:(?:(?:at least|as many as|more than|up to|around|about|nearly|over) )?{LEAD}«[PNOGX]\d+»|(?:(?:an?|the|his|her|its|their) (?:[\p{Ll}-]{2,20} ){1,3}, )«[PNO]\d+»|«[HTCKL]\d+»)(?! 's)`,
  // With one party, and with another.
  // Nor who does something beside it: `hosted a summit, with the bloc sending its envoys`.
  WITH: String.raw`(?<!(?:along|together|compared|associated|charged|filled|filed|filing|registered|registering|consistent) )with (?<b>{PARTY})(?!(?<=, with (?:\S+ ){0,6}?\S+) (?!during )\p{Ll}{2,}ing ){AND_WITH}`,
  // The other one.
  AND_WITH: String.raw`(?: (?:(?:on )?«D\d+» )?(?:, )?(?:and|as well as) (?:, )?(?:also |then |later |separately |afterwards? |subsequently )?(?:, )?with (?<c>{PARTY}))?`,
  PEOPLE: String.raw`(?:{LEAD}«[PNGX]\d+»|«[HT]\d+»)(?! 's)`,
  PERSONS: String.raw`(?:{LEAD}«[PX]\d+»|«[HT]\d+»)(?! 's)`,
  // After `to`, where a verb may stand, only an article opens what stands before the name.
  WHOM: String.raw`(?:(?:(?:an?|the|his|her|its|their) {LEAD})?«[PNGX]\d+»|«[HT]\d+»)(?! 's)`,
  ENVOY: String.raw`«[PNX]\d+»(?! 's)`,
  SEVERAL: String.raw`«[XKTG]\d+»`,
  LEFT: String.raw`«[PHTNOGXCKL]\d+»`,
  ADVERBS: String.raw`(?:(?:{ADVERB}|,|last|late|early|(?<=ly )and(?= (?:then )?\p{Ll}+ly )) ){0,4}`,
  ADVERB: String.raw`(?:\p{Ll}{3,}ly|several times|many times|a number of times|also|later|again|both|all|still|now|since|first|then|earlier|together|already|midweek|overnight|twice|one-on-one|alone|instead|once|only|so far|(?:(?:on|in|since) )?«D\d+»)`,
  // What stands between a subject and its verb.
  AUX: String.raw`(?:(?:{ADVERB}|(?:had|has|have)(?: to)?|will|would|should|could|might|too|(?:is|are|was|were) (?:also |both |all )?(?:(?:expected|due|scheduled|set|likely) )?to) ){0,6}?`,
  // Place, time and manner between a meeting word and its `with`.
  CIRCUMSTANCES: String.raw`(?:and a half |(?!«[PHNX]\d+» (?:had|has|have|did|would|will|could) )(?!to (?:work|cooperate|coordinate|strengthen|improve|boost|expand|deepen|restore|normali[sz]e|share|side|deal|cope|comply) )(?!(?:with|that|who|which|where|said|says|saying|adding|decided|after|before|while|and|but|between|interviews?|(?:followed|preceded)(?! by)|follows|precedes|organi[sz]ing|arranging|brought|produced|yielded|resulted) )\S+ ){0,9}?`,
  // Place, time and manner between a verb and its `with`: no topic.
  SOMEWHERE: String.raw`(?:for about |(?!(?:with|that|who|which|said|says|after|before|while|and|but|between|about|of|like|against|to|from|as|how|why|what|whether) )\S+ ){0,9}?`,
  // Up to so many words of one clause, and no `with` among them: `{GAP4}`.
  GAP: String.raw`(?:(?!(?:with|that|who|which|said|says) )\S+ ){0,COUNT}?`,
  // The like, with a `with` or without.
  STRETCH: String.raw`(?:(?!(?:that|who|which|said|says) )\S+ ){0,COUNT}?`,
  // What stands between an article and a meeting word: adjectives, numbers, a topic.
  MODIFIERS: String.raw`(?:(?!(?:with|that|who|which|said|says|to|after|before|while|but|between|during|following|since|despite|amid|when|where|because|,|\.|;) )\S+ ){0,7}?`,
  // Place and time alone: what may stand between a verb and an object that was put off for its weight.
  SETTING: String.raw`(?:(?:in|at|on|near|outside|inside|the|his|her|its|a|an|,|early|late|morning|afternoon|evening|night|office|residence|palace|headquarters|capital|«[LVDOCJN]\d+») ){1,8}?`,
  // How long they were together.
  WHILE: String.raw`(?:(?!(?:with|to|that|who|which|said|says|and|but|between|years?|months?|money) )\S+ ){0,6}?(?:hours?|half-hour|minutes|morning|afternoon|evening|night|days?|weekend|time|«D\d+»)`,
  NOUN: '(?<t>(?<=(?: |-)(?:an?|hours?|minutes?|brief|long|short|private|candid|frank|informal|phone|telephone|video|bilateral) )talk|(?:video|telephone|phone) conference|conference call|talks|meetings?|summits?|discussions?|consultations?|negotiations?|conversations?|calls?(?! (?:off|it|them|on (?!«D)) )|teleconference|videoconference|video-conference|lunch|luncheon|dinner|supper|breakfast|banquet|(?:tea|coffee)(?= (?:with|at|in|on|for|over|between|together|by|after|before|to|was|is|,|\\.|«\\S+ ) ?)|encounters?|audience|sit-down|tête-à-tête|tete-a-tete|deliberations|phone-call|exchange(?! (?:ideas|views|information|notes|gifts|greetings) )|sessions?|handshake|gathering|get-together|powwow|chat|huddle|bilat(?:eral)?s?(?= with )|pull-asides?(?= with )|reception|one-on-one|face-to-face(?= between )|heart-to-heart)(?= )',
  MEAL: `(?:${FOOD_AND_DRINK})`,
  // A word for a meeting, whatever tells that it is one.
  OCCASION: `(?:${OCCASIONS})`,
  PHONE:
    '(?:by|on|over|via|through) (?:the |a |an )?(?:(?:secure|encrypted|satellite|mobile|cell|video) ){0,2}(?:telephone|phone|cellphone|video|videolink|zoom|skype|link|line|hotline|videoconference|video-conference|conference|teleconference|call)(?! conference room)',
  // 'meeting' is a verb only where one may stand: 'the meeting with' is a noun.
  MEET: '(?<t>met|meets?|(?<=^|(?<![^ ])(?:after|before|while|when|by|of|is|are|was|were|be|been|(?:is|are|was|were|be|been) (?:also|now|currently|still|already|then|due)|for|following|from|upon|since|without|despite|than|,|and|or|on|about|in|as|not|denied|denies|deny|denying|considering|considered|suggested|proposed|forward to|open to|opposed to|(?:with|idea of|possibility of|prospect of) «[PXOCGN]\\d{1,4}») )meeting)',
  // What may follow a verb whose parties all stand before it.
  OPEN_END:
    '(?= (?:in|on|at|for|to|here|there|again|every|each|daily|several times|many times|repeatedly|face|face-to-face|one-on-one|without|despite|since|when|behind|privately|separately|briefly|amid|during|virtually|(?:more )?(?:in)?formally|trilaterally|bilaterally|by|via|over|under|inside|outside|near|aboard|around|across|alone|late|early|earlier|shortly|just|last|next|until|till|through|twice|once|only|as|before|after|following|while|and|but|because|although|though|about|from|this|there|quietly|secretly|together|like|«[DV]\\d+»|,|\\.|;|:|-) )',
};

/** A pattern over the shapes of sentences, with what tells where it need not be tried. */
export interface Pattern {
  /** Sticky where it is tried at given places only, else global. */
  readonly regex: RegExp;
  /** The words that it can't match without, in their order, see {@link needsOf}. */
  readonly needs: readonly number[];
  /** Whether every match begins with the first of them: then it is tried where that stands, and nowhere else. */
  readonly lead: boolean;
}

/** Compiles a pattern: names in braces stand for the pieces; its telling words are whole words. */
export function pattern(source: string): Pattern {
  const whole = expanded(source);
  const needed = neededWords(whole);
  const regex = new RegExp(whole.replace('(?<t>', '(?<![^ ])(?<t>'), needed.lead ? 'uy' : 'gu');
  return { regex, needs: needsOf(needed), lead: needed.lead };
}

/** The source of a pattern, the pieces in place; pieces may hold pieces, and a number after the name of one says how many words it may be. */
function expanded(source: string): string {
  return source.replace(/\{([A-Z_]+)(\d*)\}/g, (whole, name: string, count: string) => {
    const piece = PIECES[name];
    if (piece === undefined) return whole;
    if (piece.includes('COUNT') !== (count !== ''))
      throw new RangeError(`${whole}: a number where the piece has words to count, and only there`);
    return expanded(piece.replace('COUNT', count));
  });
}
