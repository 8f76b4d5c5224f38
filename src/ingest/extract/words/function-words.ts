const words = (list: string): readonly string[] => list.split(' ');

/** The forms of `be`. */
export const BEING = /^(?:is|are|was|were|be|been|being)$/u;

/** What somebody does who is quoted. */
export const SAYING = /^(?:said|says|told|added|adds|asked|asks|explained|replied|wrote|writes|noted|recalled)$/u;

/** Words that no noun phrase goes on over: what stands before one is no premodifier of a name after it. */
export const FUNCTION_WORDS: readonly string[] = words(
  'to with and in on at for of from by about over that who whom whose which what where when why how as while after before because since until if but or than nor not no never ' +
    'is are was were be been being am has have had having do does did will would could should may might must can cannot shall ' +
    'into onto under through during against between among around near behind without within across along despite upon off out up down following including regarding concerning beside besides opposite outside inside ' +
    'it there this these those said says say told so then only once just even also himself herself themselves itself',
);
