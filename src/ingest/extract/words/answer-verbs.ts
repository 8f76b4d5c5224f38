import { verbs } from './verb-forms.ts';

/** `A asked B to meet`: whoever does it wants to meet them. */
export const INVITING = verbs(`
  ask asks asked asking
  invite invites invited inviting
  challenge challenges challenged challenging
  dare dares dared daring
  call calls called calling|on
  beg begs begged begging
  implore implores implored imploring
  entreat entreats entreated entreating
`);

/** `A urged B to see him`: only what follows says with whom. */
export const URGING = verbs(`
  urge urges urged urging
  press presses pressed pressing
  request requests requested requesting
  appeal appeals appealed appealing|to
  encourage encourages encouraged encouraging
  want wants wanted wanting
`);

/** `A took up B's offer`. */
export const ACCEPTING = verbs(`
  accept accepts accepted accepting
  take takes took taken taking|up
  agree agrees agreed agreeing|to
`);

/** `A welcomed B's offer`: it is open. */
export const CONSIDERING = verbs(`
  welcome welcomes welcomed welcoming
  consider considers considered considering
  study studies studied studying
  weigh weighs weighed weighing
  respond responds responded responding|to
  reply replies replied replying|to
  answer answers answered answering
`);

/** `A turned down B's offer`. */
export const DECLINING = verbs(`
  decline declines declined declining
  reject rejects rejected rejecting
  refuse refuses refused refusing
  turn turns turned turning|down
  spurn spurns spurned spurning
  snub snubs snubbed snubbing
  rebuff rebuffs rebuffed rebuffing
  dismiss dismisses dismissed dismissing
  ignore ignores ignored ignoring
  brush brushes brushed brushing|off
`);

/** `A called off B's visit`. */
export const CALLING_OFF = verbs(`
  cancel cancels cancelled cancelling
  cancel cancels canceled canceling
  call calls called calling|off
  postpone postpones postponed postponing
  put puts put putting|off
  scrap scraps scrapped scrapping
  drop drops dropped dropping
  shelve shelves shelved shelving
  suspend suspends suspended suspending
  abandon abandons abandoned abandoning
  delay delays delayed delaying
  withdraw withdraws withdrew withdrawn withdrawing
`);
