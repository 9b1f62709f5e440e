import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import type { BotResponse, HandleInteraction } from '../../bot/handle-interaction.ts';
import { OperatorError } from '../../environment/config.ts';
import { readBody, readInteraction } from '../incoming.ts';
import { pageFiles } from './page-files.ts';
import { bodyLimit, refuseHost, refusePost, type Refusal } from './request.ts';

export interface PreviewOptions {
  readonly answer: HandleInteraction;
  /** The commands as they are registered; asked at every load of the page. */
  readonly payloads: () => readonly RESTPostAPIApplicationCommandsJSONBody[];
  /** 0 takes any free one. */
  readonly port: number;
}

export interface Preview {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The page may load nothing but itself, and pictures that are written out in the page. `style-src-attr` is for the
 * component library, which colours an embed's side through a style attribute.
 */
const securityHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

function send(response: ServerResponse, status: number, contentType: string, content: string | Uint8Array): void {
  response.writeHead(status, {
    ...securityHeaders,
    'content-type': contentType,
    'content-length': Buffer.byteLength(content),
  });
  response.end(response.req.method === 'HEAD' ? undefined : content);
}

const sendJson = (response: ServerResponse, status: number, body: unknown): void =>
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body));

const refuse = (response: ServerResponse, { status, reason }: Refusal): void =>
  sendJson(response, status, { error: reason });

/** JSON has no bytes: files travel as base64 beside the response. */
function withFiles({ response, files }: BotResponse): unknown {
  return {
    response,
    files: files.map(({ name, description, contentType, data }) => ({
      name,
      description,
      contentType,
      base64: Buffer.from(data).toString('base64'),
    })),
  };
}

async function interact(request: IncomingMessage, response: ServerResponse, answer: HandleInteraction): Promise<void> {
  const refusal = refusePost(request);
  if (refusal !== undefined) return refuse(response, refusal);
  const body = await readBody(request, bodyLimit);
  if (body === undefined) {
    // The rest of the body is not read: the connection cannot be used again.
    response.setHeader('connection', 'close');
    return refuse(response, { status: 413, reason: `An interaction has ${bodyLimit / 1024} KB at the most.` });
  }
  const interaction = readInteraction(body.toString('utf8'));
  if (interaction === undefined) return refuse(response, { status: 400, reason: 'This is no interaction.' });
  return sendJson(response, 200, withFiles(await answer(interaction)));
}

async function listen(server: Server, port: number): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'EADDRINUSE')
      throw new OperatorError(
        `PORT ${port} is taken by another program: set PORT to another one, or to 0 for any free one.`,
      );
    if (error.code === 'EACCES')
      throw new OperatorError(
        `PORT ${port} may not be opened by this user: set PORT to one above 1023, or to 0 for any free one.`,
      );
    throw error;
  });
  return (server.address() as AddressInfo).port;
}

/** The web preview: a page that looks like Discord, for this computer only, without a token or a network. */
export async function startPreview({ answer, payloads, port }: PreviewOptions): Promise<Preview> {
  const files = await pageFiles();

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const refusal = refuseHost(request);
    if (refusal !== undefined) return refuse(response, refusal);
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const reads = request.method === 'GET' || request.method === 'HEAD';
    const file = files.get(path);
    if (reads && file !== undefined) return send(response, 200, file.contentType, file.content);
    if (reads && path === '/commands') return sendJson(response, 200, payloads());
    if (request.method === 'POST' && path === '/interactions') return interact(request, response, answer);
    return refuse(response, { status: 404, reason: 'There is nothing here.' });
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // The router never rejects, so this is a client that went away in the middle or a fault of this door.
      if (response.headersSent || response.destroyed) response.destroy();
      else refuse(response, { status: 500, reason: error instanceof Error ? error.message : 'unknown' });
    });
  });
  const opened = await listen(server, port);
  return {
    url: `http://127.0.0.1:${opened}/`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}
