export { openStreams } from './open-streams.ts';
export { serveWebSocket } from './serve-web-socket.ts';
export { useSubscriptions } from './use-subscriptions.ts';
