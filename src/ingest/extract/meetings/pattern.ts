/** Pieces of patterns over shapes; every quantifier is bounded, so that matching stays linear in the sentence. */
const PIECES: Readonly<Record<string, string>> = {
  // A party, or several of them.
  PARTY: String.raw`(?:(?:(?!(?:to|with|and|in|on|at|for|of|from|by|about|over|that|who|as) )[\p{Ll}-]{1,20} ){0,3}«[GX]\d+»|(?:(?:an?|the|his|her|its|their) (?:[\p{Ll}-]{2,20} ){1,3}, )?«[PNO]\d+»|«[HTGXCKL]\d+»)(?! 's)`,
  PEOPLE: String.raw`«[PHTNGX]\d+»(?! 's)`,
  ENVOY: String.raw`«[PNX]\d+»(?! 's)`,
  SEVERAL: String.raw`«[XKTG]\d+»`,
  LEFT: String.raw`«[PHTNOGXCKL]\d+»`,
  ADVERBS: String.raw`(?:(?:also|later|again|separately|briefly|privately|personally|first|then|recently|earlier|together|informally|formally|secretly|directly|already|previously|jointly|virtually|remotely|repeatedly|publicly|quietly|finally|midweek|overnight|twice|one-on-one|on|,|last|late|early|«D\d+») ){0,4}`,
  // Place, time and manner between a meeting word and its `with`.
  CIRCUMSTANCES: String.raw`(?:(?!(?:with|that|who|which|said|says|after|before|while|and|but|between) )\S+ ){0,9}?`,
  // What stands between an article and a meeting word: adjectives, numbers, a topic.
  MODIFIERS: String.raw`(?:(?!(?:with|that|who|which|said|says|to|after|before|while|but|,|\.|;) )\S+ ){0,7}?`,
  NOUN: '(?<t>(?:video|telephone|phone) conference|conference call|talks|meetings?|summits?|discussions?|consultations?|negotiations?|conversations?|call|calls|teleconference|videoconference|video-conference|lunch|dinner|breakfast|encounter|audience|sit-down|tête-à-tête|tete-a-tete|deliberations|phone-call|exchange)',
  PHONE: '(?:by|on|over|via) (?:the |a )?(?:tele|cell|mobile )?(?:phone|video|videolink|zoom|video link|secure line)',
  // 'meeting' is a verb only where one may stand: 'the meeting with' is a noun.
  MEET: '(?<t>met|meets?|(?<=^|(?:after|before|while|when|by|of|is|are|was|were|be|been|for|following|from|upon|since|without|despite|than|,|and|or|on|about) )meeting)',
};

/** Compiles a pattern: names in braces stand for the pieces. */
export function pattern(source: string): RegExp {
  return new RegExp(expanded(source), 'gu');
}

/** The source of a pattern, the pieces in place. */
export function expanded(source: string): string {
  return source.replace(/\{([A-Z_]+)\}/g, (whole, name: string) => PIECES[name] ?? whole);
}
