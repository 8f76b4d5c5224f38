/** How many sentences back a collective may find its members where no meeting tells them. */
export const REACH_SENTENCES = 2;

/** The meeting told last is still meant so many sentences later. */
export const REACH_TOLD_SENTENCES = 6;
