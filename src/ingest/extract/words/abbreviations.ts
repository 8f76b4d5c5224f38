/** Words whose full stop doesn't end a sentence, in lower case without it. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'mr mrs ms dr prof gen col lt sgt capt maj adm cmdr brig rev hon sen sens rep reps gens govs gov pres st jr sr vs no inc ltd co corp dept ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun approx ft mt fig est min amb sec supt'
  ).split(' '),
);

/** Words that begin a sentence even after an abbreviation such as `U.S.`. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  'the he she it they we i in on at but and a an this that these those his her their its after before while when as however meanwhile earlier there if for both'.split(
    ' ',
  ),
);
