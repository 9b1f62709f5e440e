import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { Locale } from 'discord-api-types/v10';
import { commandInteraction } from '../../../src/doors/interactions.ts';
import { createSender, send, type Posted, type Sender } from './signed.ts';

// Requests that strangers send to a public address.

/** The outcome of a request: its status, or a closed connection. */
type Fate = number | 'closed';

type Attack = (port: number, sender: Sender) => Promise<Fate>;

const status = (port: number, posted: Posted): Promise<Fate> =>
  send(port, posted).then(
    (got): Fate => got.status,
    (): Fate => 'closed',
  );

/** Sends raw bytes; resolves when the other side closes the connection, or this side does after `patience` ms. */
function raw(port: number, bytes: string | Buffer, patience = 100): Promise<Fate> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    let answer = '';
    const timer = setTimeout(() => socket.destroy(), patience);
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      const [, code] = /^HTTP\/1\.1 (\d{3})/u.exec(answer) ?? [];
      resolve(code === undefined ? 'closed' : Number(code));
    });
    socket.write(bytes);
  });
}

const stranger = createSender();
const body = (): string => JSON.stringify(commandInteraction('about', [], Locale.EnglishUS));
const now = (): number => Math.floor(Date.now() / 1000);
const head = (headers: Record<string, string>): string =>
  Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');

/** Each must be refused; `genuine` in a name means that the request has Discord's signature. */
export const attacks: Readonly<Record<string, Attack>> = {
  'signed by a stranger'(port) {
    const text = body();
    return status(port, { headers: stranger.headers(text), body: text });
  },
  'signature of random digits'(port, sender) {
    const text = body();
    const headers = { ...sender.headers(text), 'x-signature-ed25519': randomBytes(64).toString('hex') };
    return status(port, { headers, body: text });
  },
  'genuine, but another body'(port, sender) {
    return status(port, { headers: sender.headers(body()), body: body() });
  },
  'genuine, six minutes old'(port, sender) {
    const text = body();
    return status(port, { headers: sender.headers(text, now() - 360), body: text });
  },
  'genuine, of tomorrow'(port, sender) {
    const text = body();
    return status(port, { headers: sender.headers(text, now() + 86_400), body: text });
  },
  'genuine, but truncated JSON'(port, sender) {
    const text = body().slice(0, -20);
    return status(port, { headers: sender.headers(text), body: text });
  },
  'not signed at all': (port) => status(port, { body: body() }),
  'a header of 20 KB': (port) => raw(port, `POST / HTTP/1.1\r\nhost: x\r\nx-a: ${'a'.repeat(20_000)}\r\n\r\n`, 2_000),
  'a body of 1 MB'(port) {
    const text = 'x'.repeat(2 ** 20);
    return status(port, { headers: stranger.headers(text), body: text });
  },
  'a length of 100 GB': (port) =>
    raw(
      port,
      `POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 100000000000\r\n${head(stranger.headers(''))}\r\n{`,
      2_000,
    ),
  'a negative length': (port) => raw(port, 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n\r\n', 2_000),
  'two lengths': (port) =>
    raw(port, 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n', 2_000),
  'a length and chunks': (port) =>
    raw(port, 'POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n', 2_000),
  'no HTTP': (port) => raw(port, randomBytes(200), 200),
  'a slow loris that gives up': (port) => raw(port, 'POST / HTTP/1.1\r\nx-a: b\r\n'),
  'a body that never comes': (port) =>
    raw(port, `POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 50\r\n${head(stranger.headers(''))}\r\n`),
  'another method': (port) => status(port, { method: 'DELETE' }),
  'another path': (port) => status(port, { path: '/../../etc/passwd', body: body() }),
};

export interface Result {
  readonly fates: ReadonlyMap<string, ReadonlyMap<Fate, number>>;
  /** Requests that succeeded; must be empty. */
  readonly accepted: readonly string[];
}

/** Sends this many requests of all kinds in turn, some of them at the same time. */
export async function attack(port: number, sender: Sender, count: number, atOnce = 20): Promise<Result> {
  const fates = new Map<string, Map<Fate, number>>();
  const accepted: string[] = [];
  const kinds = Object.entries(attacks);
  let next = 0;
  async function worker(): Promise<void> {
    while (next < count) {
      const [name, make] = kinds[next % kinds.length] ?? ['', () => Promise.resolve<Fate>('closed')];
      next += 1;
      const fate = await make(port, sender);
      const known = fates.get(name) ?? new Map<Fate, number>();
      fates.set(name, known.set(fate, (known.get(fate) ?? 0) + 1));
      if (typeof fate === 'number' && fate < 400) accepted.push(name);
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker));
  return { fates, accepted };
}
