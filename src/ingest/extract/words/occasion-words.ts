/** Meals, as alternatives of a pattern. */
const MEALS = 'lunch|luncheon|dinner|supper|breakfast|banquet|meal';
/** What is drunk together, often alone: an encounter only where something says so. */
const DRINKS = 'tea|coffee|drinks|reception';

/** Nouns for one encounter without food, as alternatives of a pattern. */
export const TALKS =
  'talks|meetings?|summit|negotiations|discussions?|consultations|conversations?|dialogue|session|(?:(?:phone|telephone|video) calls|(?:(?:phone|telephone|video|courtesy) )?call)|audience|encounter|gathering|round|exchange(?! of (?!views))|sit-down|get-together|rendezvous|tête-à-tête|one-on-one|face-off|handshake|huddle|roundtable|teleconference|video(?:-| )?conference|summons';
/** Nouns for one encounter, as alternatives of a pattern. */
export const ENCOUNTERS = `${TALKS}|${MEALS}`;
/** Nouns for what people have, or are asked to, with each other, as alternatives of a pattern. */
export const OCCASIONS = `${ENCOUNTERS}|summits|calls|encounters|sessions|gatherings|rounds|appointment|hearing|${DRINKS}`;
/** Those of them at a table. */
export const FOOD_AND_DRINK = `${MEALS}|${DRINKS}`;
