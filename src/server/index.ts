export { createServer, type Listening, type Server } from './create-server.ts';
