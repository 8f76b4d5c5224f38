export { createServer, type Listening, type Server } from './create-server.ts';
export { DEFAULT_LIMITS, type Limits } from './guards/index.ts';
