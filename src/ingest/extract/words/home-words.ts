/** Where somebody lives or works and receives guests, as alternatives of a pattern. */
export const HOMES =
  'home|house|villa|residence|mansion|palace|office|offices|apartment|flat|farm|ranch|estate|headquarters|tent|compound|bedside|hotel suite|quarters';
