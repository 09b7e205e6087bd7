// Speaks the endpoints that the dashboard uses, with values that change, for the browser tests. Never part of the bundle.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Devices } from './commands.mjs';
import { Models } from './models.mjs';
import { stations } from './stations.mjs';
import { Twin } from './twin.mjs';
import { explanation, quality } from './provenance.mjs';
import { notificationThing, Outbox } from './notifications.mjs';
import { series } from './series.mjs';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml', '.webmanifest': 'application/manifest+json', '.png': 'image/png', '.wasm': 'application/wasm' };
const PAGE = 10;
export const USER = 'manager';
export const PASSWORD = 'correct horse';

const body = async (request) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text === '' ? undefined : JSON.parse(text);
};

function send(response, status, json, headers = {}) {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(json === undefined ? undefined : JSON.stringify(json));
}

const problem = (response, status, error, message) => send(response, status, { status, error, message });

async function serveFile(path, response) {
  const file = normalize(join(DIST, path === '/' ? 'index.html' : path));
  try {
    const bytes = await readFile(file.startsWith(DIST) ? file : '');
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(bytes);
  } catch {
    response.writeHead(404).end();
  }
}

export async function startServer({ port = 0, tickMs = 1000, empty = false, flood = 0, providers = [] } = {}) {
  const twin = new Twin(empty, flood);
  const sessions = new Set();
  const streams = new Set();
  const requests = [];
  const denied = new Set();
  const outbox = new Outbox();
  const devices = new Devices();
  const models = new Models(twin.all());
  const status = {
    version: '0.1.0', uptimeSeconds: 90_061, messages: { accepted: 1234567, perSecond: 7.2 }, samples: { raw: 1234567, good: 1230000, uncertain: 1200, bad: 3367 },
    twinUpdates: 45678, alarmsRaised: 3, trouble: [], problems: [],
  };

  function session(request, response, cookie) {
    if (request.method === 'DELETE') {
      sessions.delete(cookie);
      return send(response, 204);
    }
    if (request.method === 'GET') {
      return sessions.has(cookie) ? send(response, 200, { user: USER }) : problem(response, 401, 'gateway:authentication.failed', 'Not logged in.');
    }
    return body(request).then(({ user, password }) => {
      if (user !== USER || password !== PASSWORD) return problem(response, 401, 'gateway:authentication.failed', 'Wrong.');
      const id = `s${Math.random().toString(36).slice(2)}`;
      sessions.add(id);
      return send(response, 200, { user }, { 'set-cookie': `adit=${id}; HttpOnly; SameSite=Strict; Path=/` });
    });
  }

  /** What may not be read is as if it were not there. */
  function search(what, query, response) {
    if (query.get('filter').includes('notification')) return send(response, 200, { items: [notificationThing] });
    if (what === 'count') return send(response, 200, denied.has('read') ? 0 : twin.all().length);
    if (denied.has('read')) return send(response, 200, { items: [] });
    const start = Number(/cursor\((\d+)\)/.exec(query.get('option'))?.[1] ?? 0);
    const all = twin.all();
    const next = start + PAGE;
    send(response, 200, { items: all.slice(start, next), ...(next < all.length ? { cursor: String(next) } : {}) });
  }

  function stream(response) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
    response.write('data:\n\n');
    streams.add(response);
    response.on('close', () => streams.delete(response));
  }

  async function inbox(request, segments, response) {
    const [id, subject, feature] = [segments[1], segments.at(-1), segments[2] === 'features' ? segments[3] : ''];
    const { rule, ...payload } = await body(request);
    if (denied.size > 0) return problem(response, 403, 'messages:message.notfound', 'You may not send messages to this thing.');
    const taken = devices.take(id, feature, subject, payload);
    if (taken) return void setTimeout(() => send(response, ...taken), 150);
    requests.push({ [subject]: rule, ...payload });
    const answer = twin.alarms.tell(subject, id, { rule, ...payload });
    return send(response, answer.status, answer.body);
  }

  async function notifications(request, response, act) {
    if (act === undefined) return send(response, 200, outbox.page());
    const asked = await body(request);
    const answer = act === 'test' ? outbox.test(asked.contact) : outbox.dryRun(asked);
    return answer ? send(response, 202, answer) : problem(response, 404, 'unknown contact', 'There is no such contact.');
  }

  function api(request, response, url) {
    const segments = url.pathname.split('/').slice(3).map(decodeURIComponent);
    const query = url.searchParams;
    if (segments[0] === 'search') return search(segments.at(-1), query, response);
    if (segments[0] === 'things' && segments.length === 1) return stream(response);
    if (segments[0] === 'things' && segments.at(-3) === 'inbox') return inbox(request, segments, response);
    if (segments[0] === 'history') {
      const signal = twin.signal(segments[2], segments[4]);
      return signal ? send(response, 200, series(signal, segments[2], segments[4], query)) : problem(response, 404, 'things:feature.notfound', 'No such channel.');
    }
    if (segments[0] === 'commands') return send(response, 200, devices.page(query.get('thing')));
    if (segments[0] === 'models') return void models.answer(request, response, segments);
    if (segments[0] === 'notifications') return notifications(request, response, segments[1]);
    if (segments[0] === 'alarms') return send(response, 200, segments[1] === 'kpis' ? twin.alarms.kpis(query) : twin.alarms.page(query));
    if (segments[0] === 'stations') return send(response, 200, stations());
    if (segments[0] === 'quality') return send(response, 200, quality(twin));
    if (segments[4] === 'explain') {
      const signal = twin.signal(segments[1], segments[3]);
      return signal ? send(response, 200, explanation(signal, query.get('time'))) : problem(response, 404, 'not found', 'No such channel.');
    }
    if (segments[0] === 'status') {
      return send(response, 200, status);
    }
    return problem(response, 404, 'notfound', 'Not found.');
  }

  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    const cookie = /adit=(\w+)/.exec(request.headers.cookie ?? '')?.[1];
    if (!url.pathname.startsWith('/api/')) return void serveFile(url.pathname, response);
    if (url.pathname === '/api/adit/login') return send(response, 200, { providers });
    if (url.pathname === '/api/adit/session') return void session(request, response, cookie);
    if (!sessions.has(cookie)) return problem(response, 401, 'gateway:authentication.failed', 'Not logged in.');
    return void api(request, response, url);
  });

  const tell = (events) => {
    for (const event of events) for (const response of streams) response.write(`data:${JSON.stringify(event)}\n\n`);
  };
  twin.listener = tell;
  const timer = setInterval(() => {
    for (const response of streams) response.write('data:\n\n');
    twin.tick(Date.now());
  }, tickMs);
  const listen = (at) => new Promise((resolve) => server.listen(at, '127.0.0.1', resolve));
  await listen(port);
  const own = server.address().port;

  async function away() {
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }

  return {
    url: `http://127.0.0.1:${own}`,
    twin,
    models,
    requests,
    /** What it says of itself. */
    status,
    /** `write`, `read`: what the policy no longer allows. */
    denied,
    dropStreams: () => streams.forEach((response) => response.destroy()),
    endSessions: () => sessions.clear(),
    /** Is away until it listens again, as a killed server. */
    away,
    back: () => listen(own),
    async close() {
      clearInterval(timer);
      if (server.listening) await away();
    },
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const running = await startServer({ port: Number(process.env.PORT ?? 0) });
  running.twin.raise('pump-1', 'p1-current', 22.3);
  console.info(`${running.url}  user "${USER}", password "${PASSWORD}"`);
}
