import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { APIMessage, APIUser, RESTGetCurrentApplicationResult } from 'discord-api-types/v10';
import { faultPlan, type Faults } from './faults.ts';
import { listed, type Violation } from './validate/violation.ts';
import { openGateway, type Gateway } from './wire/gateway.ts';
import { checkAsThePortalDoes, deliverByPost, makeSigner, type Endpoint } from './wire/http.ts';
import type { Answer, RecordedRequest } from './wire/request.ts';
import { answerRequest, readRequest } from './wire/rest.ts';
import { wallClock, type Clock } from './world/clock.ts';
import { begin, fail, RESPONSE_WINDOW, type Interaction, type LiveInteraction } from './world/interactions.ts';
import { eventually } from './world/waiting.ts';
import { addGuild, createWorld, privateGroup, type GuildOptions, type Place, type World } from './world/world.ts';

export interface LoopbackOptions {
  readonly clock?: Clock;
  readonly token?: string;
  /** How long the bot has for its first response, 3000 ms at Discord. */
  readonly responseWindow?: number;
  /** How long a person in a test waits for anything, in real milliseconds. */
  readonly patience?: number;
  readonly heartbeatInterval?: number;
}

interface Refusal {
  /** `POST /channels/…/messages`, or `inline answer`. */
  readonly request: string;
  readonly violation: Violation;
}

/** Discord on 127.0.0.1. */
export interface LoopbackDiscord {
  /** For `rest.api` of discord.js, or for the environment of a bot in another process: `http://127.0.0.1:PORT/api`. */
  readonly apiUrl: string;
  readonly token: string;
  readonly application: RESTGetCurrentApplicationResult;
  /** `new Client({ intents: [], ...discord.clientOptions })` is all that redirects discord.js. */
  readonly clientOptions: {
    readonly rest: { readonly api: string; readonly cdn: string; readonly mediaProxy: string };
  };
  readonly patience: number;
  readonly world: World;
  readonly gateway: Gateway;
  readonly faults: Faults;
  readonly requests: readonly RecordedRequest[];
  /** Everything that Discord would not have accepted, in order. */
  readonly refusals: readonly Refusal[];
  addGuild(options?: GuildOptions): Required<Place>;
  /** A conversation of these people without the bot, where a user who has installed it can call it. */
  addPrivateGroup(...people: readonly { readonly user: APIUser }[]): Place;
  /** Everything that was said there, the oldest first. */
  messagesIn(place: Place): APIMessage[];
  /** Sends an interaction to the bot, by POST if there is an endpoint, else over the gateway. */
  deliver(payload: Interaction, openedBy?: LiveInteraction): LiveInteraction;
  /** Saves the address as the developer portal does, with its checks; interactions then come by POST. */
  setInteractionsEndpoint(url: string): Promise<void>;
  /** Waits until `look` finds something, looking again after everything that happens. */
  until<Found>(look: () => Found | undefined, what: string): Promise<Found>;
  /** Throws a list of the refusals, if there are any; forgets them. */
  expectNoRefusals(): void;
  close(): Promise<void>;
}

export async function startDiscord(options: LoopbackOptions = {}): Promise<LoopbackDiscord> {
  const { clock = wallClock, responseWindow = RESPONSE_WINDOW, patience = 5000 } = options;
  const server = createServer();
  const origin = await listen(server);
  const signer = makeSigner();
  const world = createWorld(origin, clock, signer.verifyKey);
  // Three parts with dots, the first one the id: some libraries read it from there.
  const token = options.token ?? `${Buffer.from(world.bot.id).toString('base64url')}.looped.${'x'.repeat(38)}`;
  const gateway = openGateway(server, world, token, options.heartbeatInterval);
  const faults = faultPlan();
  const requests: RecordedRequest[] = [];
  const refusals: Refusal[] = [];
  let endpoint: Endpoint | undefined;

  server.on('request', (incoming, outgoing) => void serve(incoming, outgoing));

  async function serve(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const { pathname, searchParams: query } = new URL(incoming.url ?? '/', origin);
    const [, path] = /^\/api\/v10(\/.*)/.exec(pathname) ?? [];
    if (path === undefined) return serveFile(pathname, outgoing);
    try {
      const request = await readRequest(incoming, path, query, clock.now());
      requests.push(request);
      const answer = await answerRequest(request, world, token, faults);
      refuse(`${request.method} ${path}`, request.violations);
      world.changes.announce();
      if (answer === 'hang up') incoming.socket.destroy();
      else send(outgoing, answer, `${request.method} ${request.template}`);
    } catch (error) {
      // A mistake of the loopback itself must not look like Discord's.
      outgoing.writeHead(599).end(`the loopback broke: ${error instanceof Error ? error.stack : String(error)}`);
    }
  }

  function serveFile(pathname: string, outgoing: ServerResponse): void {
    const file = world.files.get(pathname);
    outgoing.writeHead(file ? 200 : 404, file ? { 'content-type': file.type } : {}).end(file?.data);
  }

  function refuse(request: string, violations: readonly Violation[]): void {
    refusals.push(...violations.map((violation) => ({ request, violation })));
  }

  return {
    apiUrl: `${origin}/api`,
    token,
    application: world.application,
    clientOptions: { rest: { api: `${origin}/api`, cdn: `${origin}/cdn`, mediaProxy: `${origin}/media` } },
    patience,
    world,
    gateway,
    faults,
    requests,
    refusals,
    addGuild(options) {
      const place = addGuild(world, options);
      if (world.joined.has(place.guild.id)) gateway.dispatch('GUILD_CREATE', place.guild);
      return place;
    },
    addPrivateGroup: (...people) =>
      privateGroup(
        world,
        people.map(({ user }) => user),
      ),
    messagesIn: ({ channel }) => [...world.messages.values()].filter(({ channel_id: id }) => id === channel.id),
    deliver(payload, openedBy) {
      const interaction = begin(world, payload, responseWindow, openedBy);
      if (endpoint) {
        void deliverByPost(world, endpoint, interaction, (violations) => refuse('inline answer', violations));
      } else if (gateway.isConnected()) {
        gateway.dispatch('INTERACTION_CREATE', payload);
      } else {
        fail(world, interaction, 'the bot is offline');
      }
      return interaction;
    },
    async setInteractionsEndpoint(url) {
      const candidate = { url, signer, responseWindow };
      await checkAsThePortalDoes(world, candidate);
      endpoint = candidate;
    },
    until: (look, what) => eventually(world.changes, look, patience, () => `waited ${patience} ms in vain for ${what}`),
    expectNoRefusals() {
      const found = refusals.splice(0);
      const lines = found.map(({ request, violation }) => `${request}: ${listed([violation])}`);
      if (lines.length > 0) throw new Error(`Discord would have refused\n${lines.join('\n')}`);
    },
    async close() {
      gateway.stop();
      // undici keeps its sockets open; without this the server would wait for them.
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function send(outgoing: ServerResponse, { status, body, headers }: Answer, bucket: string): void {
  const type = body === undefined ? {} : { 'content-type': 'application/json' };
  // Generous limits: a bucket never runs empty by itself, only by a planned fault.
  const limits = {
    'x-ratelimit-bucket': bucket,
    'x-ratelimit-limit': '50',
    'x-ratelimit-remaining': '49',
    'x-ratelimit-reset-after': '1',
  };
  outgoing.writeHead(status, { ...type, ...limits, ...headers });
  outgoing.end(body === undefined || typeof body === 'string' ? body : JSON.stringify(body));
}
