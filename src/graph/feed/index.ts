export { type ChangeFeed, changeFeed, type FeedChange } from './change-feed.ts';
