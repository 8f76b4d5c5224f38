export { type ChangeFeed, changeFeed, type FeedChange } from './change-feed.ts';
export { cursorAt } from './feed-place.ts';
