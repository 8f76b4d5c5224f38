import { isVerbForm } from '../../../lexicon/index.ts';
import { ofWord } from '../text/word.ts';

/** Words that end a noun phrase, or begin another: none of them stands between an article and the noun. */
const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'a an the this that these those he she it they we i you him her them us me his its their our your my who whom whose which what where when why how ' +
    'and or nor but so yet if because although though while as since until unless than whether then thus hence however ' +
    'due in on at by for from to of with without within about above across after against along amid among around before behind below beneath beside between beyond despite down during except inside into like near off onto ' +
    'out outside over past per regarding through throughout toward towards under up upon via not no never also only just even still already once again ever always often sometimes too very there here now today tonight tomorrow yesterday ' +
    'later earlier ago soon together apart away back alone else both either neither each every all any some such same both more most less least much many few several ' +
    'is are was were be been being am has have had having do does did done will would shall should can could may might must ' +
    'abroad overseas aged left right center centre l r c alike elsewhere later afterward afterwards meanwhile instead perhaps maybe almost nearly about yes mr mrs ms'
  ).split(' '),
);

/** Past tenses and participles that have no regular ending. */
const IRREGULAR: ReadonlySet<string> = new Set(
  (
    'said told met held saw seen sat spoke spoken gave given took taken went gone came got made left kept sent spent lost won led fled flew flown drove driven rode ridden rose risen fell fallen knew known grew grown threw thrown drew drawn ' +
    'broke broken chose chosen wrote written began begun ran sang sung swore sworn wore worn tore torn bore borne shook shaken froze frozen stole stolen struck stuck hung dug stood understood withdrew withdrawn became overcame brought bought ' +
    'thought sought caught taught fought felt dealt meant heard read laid paid sold built lent bent hit cut put set let shut hurt quit split beat beaten found bound ground wound fed bred shot lit slid hid hidden bit bitten forgot forgotten ' +
    'forgave forgiven woke woken ate eaten drank drunk swam swum blew blown showed shown sewn leapt learnt dreamt burnt spelt swept slept wept crept knelt laid lain rang rung sank sunk shrank sprang stung swung wrung clung spun undertook undertaken ' +
    'ended oversaw overseen foresaw outlined rebuilt remade retook upheld withheld misled mistook rang'
  ).split(' '),
);
/** Nouns that tell of a meeting or a time: what comes after them tells more of it. */
const TELLING: ReadonlySet<string> = new Set(
  'meeting meetings talks talk summit summits call calls conversation conversations dinner lunch breakfast visit visits negotiations discussions session sessions day days week weeks month months year years hour hours time morning evening night'.split(
    ' ',
  ),
);
/** Plurals that stand before nouns. */
const PLURALS: ReadonlySet<string> = new Set(
  'sports affairs resources works fisheries mines minerals communications economics politics ethics logistics arms rights services forces operations relations sales securities customs savings drugs weapons women children veterans news systems claims sanctions elections'.split(
    ' ',
  ),
);
/** Nouns that are verbs as well, and nouns and adjectives that end as adverbs do. */
const NOUNS: ReadonlySet<string> = new Set(
  'protest protests strike march vote research fund support guard design labor labour trade transport export import report travel murder rescue student cover aid debt reform border hostage market stock assembly family supply monopoly elderly friendly deadly costly monthly weekly daily early likely'.split(
    ' ',
  ),
);
const WORD = /^\p{Ll}[\p{Ll}-]+$/u;
const PLURAL = /(?<![sui]|ou|le)s$/u;
const PARTICIPLE = /(?:ed|ing)$/u;
/** Shorter words are stems: `red`, `king`. */
const LEAST_PARTICIPLE = 6;

/** Whether the word can stand between an article and the noun that it belongs to, as an adjective or a noun does: `the central bank governor`. */
export const isModifierWord = ofWord(
  (word) => isModifierAfterArticle(word) && (NOUNS.has(word.lower) || (!isVerb(word) && !isLoose(word.lower))),
);
/** The same right after an article or a possessive, where verbs have no place. */
export const isModifierAfterArticle = ofWord(
  ({ lower }) =>
    WORD.test(lower) &&
    !FUNCTION_WORDS.has(lower) &&
    !TELLING.has(lower) &&
    (!PLURAL.test(lower) || PLURALS.has(lower)),
);
/** Whether it can be a noun in the plural. */
export const isPluralNoun = ofWord(
  ({ lower }) => WORD.test(lower) && PLURAL.test(lower) && !FUNCTION_WORDS.has(lower) && !TELLING.has(lower),
);
/** Whether it tells what somebody does or did: after it, a noun phrase begins. */
export const isVerb = ofWord(({ lower }) => !NOUNS.has(lower) && (IRREGULAR.has(lower) || isVerbForm(lower)));

/** An adverb, or a participle that no list knows as a verb's form. */
function isLoose(word: string): boolean {
  return word.length >= LEAST_PARTICIPLE && (PARTICIPLE.test(word) || word.endsWith('ly'));
}

/** `Kabul-based`, `Saudi-born`, `British-made`: an adjective whose first part alone may be a name. */
export const PARTICIPIAL = /-(?:\p{Ll}+ed|born|made|old|led|run|held|era|style|speaking)$/u;
