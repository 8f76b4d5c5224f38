import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';
import { createClient } from 'graphql-ws';
import { WebSocket } from 'ws';

/** A process of subscribers: `URL COUNT ARTICLES`. Says that all are there, and at the end what each was told. */
const [url = '', count = '0', articles = '0'] = process.argv.slice(2);
const half = Number(count) / 2;
const QUIET_MS = 3_000;

/** Article ids that one was told of, in number; how often one was told again of what it knew as new. */
interface ToldOfArticles {
  readonly ids: Set<string>;
  repeated: number;
}
const followers: ToldOfArticles[] = [];
const mirrors: Set<string>[] = [];
let lastAt = performance.now();
let stalled: IncomingMessage | undefined;

async function followArticles(): Promise<void> {
  const told: ToldOfArticles = { ids: new Set(), repeated: 0 };
  followers.push(told);
  const query = 'subscription { articleIngested { change articleId } }';
  const headers = { 'content-type': 'application/json', accept: 'text/event-stream' };
  const asked = request(url, { method: 'POST', headers });
  asked.end(JSON.stringify({ query }));
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  stalled ??= response;
  let rest = '';
  response.setEncoding('utf8');
  response.on('data', (text: string) => {
    lastAt = performance.now();
    const lines = `${rest}${text}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines.filter((one) => one.startsWith('data: {'))) take(told, JSON.parse(line.slice(6)).data);
    if (response === stalled && !isRecorded && told.ids.size > Number(articles) / 2) response.pause();
  });
}

function take(told: ToldOfArticles, data: { readonly articleIngested: { readonly articleId: string } }): void {
  const { articleId } = data.articleIngested;
  if (told.ids.has(articleId)) told.repeated += 1;
  told.ids.add(articleId);
}

async function followMeetings(): Promise<void> {
  const mirror = new Set<string>();
  mirrors.push(mirror);
  const client = createClient({ url: url.replace('http', 'ws'), webSocketImpl: WebSocket, lazy: false });
  const reports = client.iterate<{ readonly meetingReported: { readonly change: string; readonly meetingId: string } }>(
    {
      query: 'subscription { meetingReported { change meetingId } }',
    },
  );
  void (async () => {
    for await (const { data } of reports) {
      lastAt = performance.now();
      if (data == null) continue;
      const { change, meetingId } = data.meetingReported;
      if (change === 'WITHDRAWN') mirror.delete(meetingId);
      else mirror.add(meetingId);
    }
  })();
  await new Promise((resolve) => client.on('connected', resolve));
}

let isRecorded = false;
process.on('message', async () => {
  isRecorded = true;
  stalled?.resume();
  lastAt = performance.now();
  while (performance.now() - lastAt < QUIET_MS || followers.some(({ ids }) => ids.size < Number(articles)))
    await new Promise((resolve) => setTimeout(resolve, QUIET_MS / 10));
  const sizes = (all: readonly number[]) => [...new Set(all)].sort((a, b) => a - b).join(', ');
  process.send?.(
    `articles told to each of ${followers.length}: ${sizes(followers.map(({ ids }) => ids.size))}, repeated: ${sizes(followers.map(({ repeated }) => repeated))}; ` +
      `meetings known to each of ${mirrors.length}: ${sizes(mirrors.map(({ size }) => size))}`,
  );
});
process.on('disconnect', () => process.exit(0));

for (let at = 0; at < half; at++) await followArticles();
for (let at = 0; at < half; at++) await followMeetings();
// What was asked for over sockets is under way by then.
await new Promise((resolve) => setTimeout(resolve, QUIET_MS));
process.send?.('there');
