import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { KeyObject } from 'node:crypto';
import type { REST } from '@discordjs/rest';
import { InteractionType } from 'discord-api-types/v10';
import type { HandleInteraction } from '../../bot/handle-interaction.ts';
import { describeError, type Log } from '../../bot/log.ts';
import { sendResponse } from '../callback.ts';
import { readBody, readInteraction } from '../incoming.ts';
import { createLaterPresses } from '../later.ts';
import { serve, type Serving } from '../listening.ts';
import { pathOf } from '../request-path.ts';
import { encode } from './encode.ts';
import { createReplayGuard, windowMilliseconds } from './replay.ts';
import { isGenuine, publicKeyFrom, signedHeaders } from './signature.ts';

export interface EndpointOptions {
  readonly answer: HandleInteraction;
  /** 64 hexadecimal digits, from the developer portal. */
  readonly publicKey: string;
  /** 0 picks any free port. */
  readonly port: number;
  readonly host: string;
  /** A REST client without a token, for the few responses that need a later step. */
  readonly rest: () => Promise<REST>;
  readonly log: Log;
  readonly now: () => Date;
}

/** The largest interaction seen has 20 KB (a message command). */
export const bodyLimit = 256 * 1024;

/** Over a bad connection, a body of this size takes a second; Discord itself gives up after three. */
const timeouts = {
  headersTimeout: 5_000,
  requestTimeout: 8_000,
  // Load balancers keep connections open for 60 s; closing earlier would lose a request that is on its way.
  keepAliveTimeout: 65_000,
  connectionsCheckingInterval: 1_000,
  maxHeaderSize: 8 * 1024,
};

/** Each slow sender holds a connection until it times out; this limits how many there are, and their memory. */
const mostConnections = 1_000;

/** Discord's requests arrive within a second: a genuine request with another time means a wrong clock, or a replay. */
const betweenClockLines = 60_000;

const paths = new Set(['/', '/interactions', '/interactions/']);
/** Hosts with one port ask here whether the bot runs. The door opens last, so an answer means that the bot is ready. */
const probes = new Set(['/', '/healthz', '/readyz']);

interface Refusal {
  readonly status: number;
  readonly reason: string;
}

function refuse(response: ServerResponse, { status, reason }: Refusal): void {
  const body = JSON.stringify({ error: reason });
  // The rest of the body is not read, so the connection cannot be reused.
  if (!response.req.complete) response.setHeader('connection', 'close');
  if (status === 405) response.setHeader('allow', 'POST');
  response.writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) });
  response.end(body);
}

function sayReady(response: ServerResponse): void {
  const body = 'ready\n';
  response.writeHead(200, {
    'content-type': 'text/plain; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
}

const isJson = (request: IncomingMessage): boolean =>
  request.headers['content-type']?.split(';')[0]?.trim().toLowerCase() === 'application/json';

/** Receives interactions by HTTP and answers them in the response: no gateway, no token, no state except the replay guard. */
export function openEndpoint({ answer, publicKey, port, host, rest, log, now }: EndpointOptions): Promise<Serving> {
  const key: KeyObject = publicKeyFrom(publicKey);
  const replays = createReplayGuard(() => now().getTime());
  const later = createLaterPresses({ answer, log });
  let clockTold = -Infinity;

  /** Without a line the operator sees only that Discord calls the endpoint invalid. */
  function tellClock(instant: number): void {
    const at = now().getTime();
    if (Math.abs(instant - at) <= windowMilliseconds || Math.abs(at - clockTold) < betweenClockLines) return;
    clockTold = at;
    const seconds = Math.round((instant - at) / 1000);
    log({ level: 'warn', event: 'genuine request of another time: is the clock right?', seconds });
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = pathOf(request);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && probes.has(path)) return sayReady(response);
    if (!paths.has(path)) return refuse(response, { status: 404, reason: 'There is nothing here.' });
    if (request.method !== 'POST') return refuse(response, { status: 405, reason: 'Interactions are sent by POST.' });
    const signed = signedHeaders(request.headers);
    if (signed === undefined) return refuse(response, { status: 401, reason: 'The request is not signed.' });
    const body = await readBody(request, bodyLimit);
    if (body === undefined)
      return refuse(response, { status: 413, reason: `An interaction has at most ${bodyLimit / 1024} KB.` });
    if (!isGenuine(key, signed, body))
      return refuse(response, { status: 401, reason: 'The signature is not genuine.' });
    if (!replays.admits(signed.signature, signed.instant)) {
      tellClock(signed.instant);
      return refuse(response, { status: 401, reason: 'The request is too old, from the future, or was sent before.' });
    }
    if (!isJson(request)) return refuse(response, { status: 415, reason: 'An interaction must be application/json.' });
    const interaction = readInteraction(body.toString('utf8'));
    if (interaction === undefined) {
      log({ level: 'warn', event: 'interaction not understood', door: 'http' });
      return refuse(response, { status: 400, reason: 'This is not a known interaction.' });
    }
    const answered = await answer(interaction);
    if (answered.deletesMessage === true) {
      // Discord knows a response in the body only some time after it was sent; one by REST is known when the request ends.
      response.writeHead(202).end();
      return sendResponse(await rest(), interaction, answered, log);
    }
    const { contentType, body: encoded } = await encode(answered);
    if (response.destroyed) {
      // Discord closed the connection after three seconds.
      log({ level: 'debug', event: 'response too late', interaction: interaction.id });
      return undefined;
    }
    response.writeHead(200, { 'content-type': contentType, 'content-length': encoded.length });
    response.end(encoded);
    later.plan(rest, interaction, answered);
    if (interaction.type === InteractionType.Ping) log({ level: 'info', event: 'ping answered' });
    return undefined;
  }

  const server = createServer(timeouts, (request, response) => {
    handle(request, response).catch((error: unknown) => {
      // A client may disconnect in the middle of a request; anything else is a bug of this door.
      if (request.readableAborted || response.destroyed) return response.destroy();
      log({ level: 'error', event: 'request failed', error: describeError(error) });
      return response.headersSent
        ? response.destroy()
        : refuse(response, { status: 500, reason: 'Something went wrong.' });
    });
  });
  server.on('close', later.close);
  server.maxConnections = mostConnections;
  return serve(server, { port, host, variable: 'PORT' });
}
