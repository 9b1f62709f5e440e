import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { serve, type Serving } from '../../src/doors/listening.ts';

let serving: Serving;
let asked: Promise<ServerResponse>;
const sockets: Socket[] = [];

beforeEach(async () => {
  // The two seconds after which everything is cut off pass only when a test says so.
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const server = createServer();
  asked = once(server, 'request').then(([, response]) => response as ServerResponse);
  serving = await serve(server, { port: 0, host: '127.0.0.1', variable: 'PORT' });
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await serving.close();
  vi.useRealTimers();
});

/** A client that has sent this text. */
async function client(text: string): Promise<Socket> {
  const socket = connect(serving.port, '127.0.0.1');
  sockets.push(socket);
  await once(socket, 'connect');
  if (text !== '') await new Promise((resolve) => socket.write(text, resolve));
  return socket;
}

async function received(socket: Socket): Promise<string> {
  let text = '';
  socket.on('data', (chunk: Buffer) => (text += chunk.toString()));
  await once(socket, 'close');
  return text;
}

const whole = 'GET / HTTP/1.1\r\nhost: hanryu\r\n\r\n';

describe('a server that closes', () => {
  test.each([
    ['no request', ''],
    ['half a request line', 'GET /he'],
    ['half the headers', 'POST / HTTP/1.1\r\nhost: hanryu\r\n'],
  ])('GIVEN a connection with %s THEN it is not waited for', async (_what, text) => {
    const ended = once(await client(text), 'close');
    // The server has accepted it when it has answered one that came later.
    const later = await client(whole);
    (await asked).end();
    await once(later, 'data');
    await serving.close();
    await expect(ended).resolves.toBeDefined();
  });

  test('GIVEN a request that is being answered THEN its whole answer is sent first, and the kept connection ends', async () => {
    const text = received(await client(whole));
    const response = await asked;
    let isClosed = false;
    const closed = serving.close().then(() => (isClosed = true));
    await new Promise((resolve) => setImmediate(resolve));
    expect(isClosed).toBe(false);
    response.end('x'.repeat(1_000_000));
    expect((await text).split('\r\n\r\n')[1]?.replaceAll(/\r\n|[^x]/gu, '')).toHaveLength(1_000_000);
    await closed;
  });

  test('GIVEN a request that is never answered THEN it is cut off after two seconds, and not before', async () => {
    const socket = await client(whole);
    const text = received(socket);
    await asked;
    const closed = serving.close();
    vi.advanceTimersByTime(1_999);
    await new Promise((resolve) => setImmediate(resolve));
    expect(socket.closed).toBe(false);
    vi.advanceTimersByTime(1);
    expect(await text).toBe('');
    await closed;
  });
});
