import { generateKeyPairSync, sign } from 'node:crypto';
import { request } from 'node:http';

/** The answer of an endpoint. */
export interface Got {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
}

export interface Sender {
  /** For DISCORD_PUBLIC_KEY. */
  readonly publicKey: string;
  /** The headers of a request that Discord signed. */
  headers(body: string | Buffer, seconds?: number | string): Record<string, string>;
}

export function createSender(): Sender {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
    headers(body, seconds = Math.floor(Date.now() / 1000)) {
      const signed = Buffer.concat([Buffer.from(String(seconds)), Buffer.from(body)]);
      return {
        'content-type': 'application/json',
        'x-signature-ed25519': sign(null, signed, privateKey).toString('hex'),
        'x-signature-timestamp': String(seconds),
      };
    },
  };
}

export interface Posted {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Sends one request without the help of `fetch`. Rejects if the connection is closed without an answer. */
export function send(
  port: number,
  { method = 'POST', path = '/interactions', headers = {}, body = '' }: Posted,
): Promise<Got> {
  return new Promise((resolve, reject) => {
    const outgoing = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
