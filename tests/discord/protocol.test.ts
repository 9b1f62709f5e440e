import { once } from 'node:events';
import { constants, createInflate } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { startDiscord, type LoopbackDiscord } from './server.ts';

// The gateway packet by packet, for what discord.js does not do by itself.

interface Packet {
  op: number;
  t: string | null;
  s: number | null;
  d: { session_id: string } | boolean | null;
}

let discord: LoopbackDiscord;
const sockets: WebSocket[] = [];

beforeAll(async () => {
  discord = await startDiscord();
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.terminate();
});
afterAll(() => discord.close());

async function connect(query = '?v=10&encoding=json') {
  const socket = new WebSocket(`${discord.apiUrl.replace('http', 'ws').replace('/api', '/')}${query}`);
  sockets.push(socket);
  const packets: Packet[] = [];
  const read = query.includes('zlib') ? inflating((text) => packets.push(JSON.parse(text) as Packet)) : undefined;
  socket.on('message', (data) => {
    if (read) read(data as Buffer);
    else packets.push(JSON.parse((data as Buffer).toString()) as Packet);
  });
  const closed = once(socket, 'close') as Promise<[code: number]>;
  await once(socket, 'open');
  return {
    socket,
    closed,
    send: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
    packet: (op: number, nth = 1) => vi.waitUntil(() => packets.filter((packet) => packet.op === op)[nth - 1]),
    received: (op: number) => packets.filter((packet) => packet.op === op),
  };
}

/** Every packet of `zlib-stream` ends with a flush, so that what has come in so far can be read. */
function inflating(onText: (text: string) => void): (data: Buffer) => void {
  const inflate = createInflate({ finishFlush: constants.Z_SYNC_FLUSH });
  inflate.on('data', (chunk: Buffer) => onText(chunk.toString()));
  return (data) => void inflate.write(data);
}

const identity = () => ({ token: discord.token, intents: 0, properties: {}, shard: [0, 1] });

describe('GIVEN a connection', () => {
  test.each([
    ['?v=9&encoding=json', 4012],
    ['?v=10&encoding=etf', 4002],
    ['?v=10&encoding=json&compress=zstd-stream', 4002],
  ])('WHEN it asks for %s THEN it is closed with %i', async (query, code) => {
    const { closed } = await connect(query);
    expect((await closed)[0]).toBe(code);
  });

  test('WHEN the token is wrong THEN it is closed with 4004', async () => {
    const { closed, send } = await connect();
    send(2, { ...identity(), token: 'wrong' });
    expect((await closed)[0]).toBe(4004);
  });

  test('WHEN it sends heartbeats THEN they are answered, unless the gateway is set to be silent', async () => {
    const { send, packet, received } = await connect();
    send(1, null);
    await packet(11);
    discord.gateway.ignoreHeartbeats();
    send(1, null);
    discord.gateway.ignoreHeartbeats(false);
    send(2, identity());
    await packet(0);
    expect(received(11).length).toBeLessThanOrEqual(2);
  });

  test('WHEN it asks for zlib-stream THEN it gets one stream of flushed packets', async () => {
    const { send, packet, received } = await connect('?v=10&encoding=json&compress=zlib-stream');
    await packet(10);
    send(2, identity());
    await packet(0);
    expect(received(0)[0]).toMatchObject({ t: 'READY', s: 1 });
  });

  test('WHEN it resumes THEN it gets what it missed, in order', async () => {
    const first = await connect();
    first.send(2, identity());
    await first.packet(0);
    const ready = first.received(0)[0]?.d;
    if (typeof ready !== 'object' || !ready) throw new Error('no READY');
    first.socket.terminate();
    await first.closed;
    discord.gateway.dispatch('ONE', {});
    discord.gateway.dispatch('TWO', {});
    const second = await connect();
    second.send(6, { token: discord.token, session_id: ready.session_id, seq: 1 });
    await second.packet(0, 3);
    expect(second.received(0).map(({ t, s }) => [t, s])).toEqual([
      ['ONE', 2],
      ['TWO', 3],
      ['RESUMED', 4],
    ]);
  });

  test('WHEN the session is lost THEN resuming is answered with op 9', async () => {
    const { send, packet, received } = await connect();
    discord.gateway.invalidate(false);
    await packet(9);
    send(6, { token: discord.token, session_id: '1', seq: 1 });
    await packet(9, 2);
    expect(received(9).map(({ d }) => d)).toEqual([false, false]);
  });

  test('WHEN the gateway closes THEN the code arrives', async () => {
    const { closed, packet } = await connect();
    await packet(10);
    discord.gateway.close(4009);
    expect((await closed)[0]).toBe(4009);
  });
});
