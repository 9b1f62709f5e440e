import { Events, GatewayDispatchEvents, Status, type REST } from 'discord.js';
import { describeError, type Log } from '../../bot/log.ts';
import type { OperatorError } from '../../environment/config.ts';
import { createClient, type ClientParts } from './client.ts';
import { paceConnections } from './pacing.ts';
import { refusalOf } from './refusals.ts';

export interface SessionParts extends ClientParts {
  readonly token: string;
  readonly log: Log;
  readonly onInteraction: (received: unknown, rest: REST) => void;
  readonly onReady: (user: string) => void;
  readonly onRefused: (error: OperatorError) => void;
}

/** One discord.js client, for one login: after a failed one discord.js never becomes ready again, so the next needs a new client. */
export interface Session {
  /** Resolves when every shard has a session; rejects when Discord's REST API cannot say where the gateway is. */
  logIn(): Promise<void>;
  isReady(): boolean;
  /** Disconnects for good; nothing is reported any more. */
  leave(): Promise<void>;
}

/** A limit of this many milliseconds is worth a line: until it is over, nothing seems to happen. */
const longLimit = 5_000;

export function openSession({ token, log, onInteraction, onReady, onRefused, ...parts }: SessionParts): Session {
  const left = new AbortController();
  const pacing = paceConnections(log, left.signal);
  const client = createClient(parts, pacing);
  const unlessLeft =
    <Arguments extends unknown[]>(listener: (...received: Arguments) => void) =>
    (...received: Arguments): void => {
      if (!left.signal.aborted) listener(...received);
    };

  // Rejecting listeners end up here; without this listener they would end the process, even after the client was left.
  client.on(Events.Error, (error) =>
    log({ level: 'error', event: 'discord client error', error: describeError(error) }),
  );
  client.on(
    Events.ClientReady,
    unlessLeft((ready) => onReady(ready.user.tag)),
  );
  client.on(
    Events.ShardReconnecting,
    unlessLeft((shard) => {
      if (pacing.isFirst(shard)) log({ level: 'info', event: 'reconnecting', shard });
    }),
  );
  client.on(
    Events.ShardResume,
    unlessLeft((shard) => log({ level: 'info', event: 'resumed', shard })),
  );
  client.on(
    Events.ShardDisconnect,
    unlessLeft(({ code }) => {
      const refusal = refusalOf(code);
      if (refusal !== undefined) onRefused(refusal);
    }),
  );
  client.rest.on(
    'rateLimited',
    unlessLeft(({ route, timeToReset }) => {
      if (timeToReset >= longLimit)
        log({ level: 'warn', event: 'Discord asks to wait', route, seconds: Math.round(timeToReset / 1000) });
    }),
  );
  client.ws.on(
    GatewayDispatchEvents.InteractionCreate,
    unlessLeft((received: unknown) => onInteraction(received, client.rest)),
  );

  return {
    async logIn() {
      await client.login(token);
    },
    isReady: () => client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready),
    async leave() {
      left.abort();
      await client.destroy();
    },
  };
}
