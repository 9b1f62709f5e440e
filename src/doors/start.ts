import type { REST, RESTOptions } from '@discordjs/rest';
import type { HandleInteraction } from '../bot/handle-interaction.ts';
import type { Log } from '../bot/log.ts';
import type { Config } from '../environment/config.ts';
import type { OperatorError } from '../environment/operator-error.ts';
import { countIdentifies } from './gateway/identifies.ts';
import type { RequestWatch } from './gateway/requests.ts';
import { openEndpoint } from './http/server.ts';

/** How interactions arrive: through Discord's gateway, or at an endpoint to which Discord posts them. */
export interface Door {
  /** Why the door cannot answer at the moment; undefined if it can. */
  readonly trouble: () => string | undefined;
  /** Accepts nothing new and finishes running interactions, within 2 s. */
  readonly close: () => Promise<void>;
}

export interface DoorParts {
  readonly config: Config;
  readonly answer: HandleInteraction;
  readonly log: Log;
  readonly requests: RequestWatch;
  readonly stateFolder: string;
  /** Called whenever a session begins in which fans can be answered. */
  readonly onReady: () => void;
  /** Called when Discord refuses the bot and retrying would not help. */
  readonly onRefused: (error: OperatorError) => void;
}

/** Created for the first of the few responses that need it, because loading it takes a sixth of the start. */
function restOnDemand(options: Pick<RESTOptions, 'api' | 'makeRequest'>): () => Promise<REST> {
  let rest: Promise<REST> | undefined;
  return () => (rest ??= import('./rest-client.ts').then((loaded) => new loaded.REST(options)));
}

/** Opens the door that the environment selects; undefined if there is neither a public key nor a token. */
export async function openDoor(parts: DoorParts): Promise<Door | undefined> {
  const { config, answer, log, requests, stateFolder, onReady, onRefused } = parts;
  const { token, publicKey, host, port, api, shards } = config;
  if (publicKey !== undefined) {
    const rest = restOnDemand({ api, makeRequest: requests.makeRequest });
    const endpoint = await openEndpoint({ answer, publicKey, port, host, rest, log, now: () => new Date() });
    log({ level: 'info', event: 'endpoint open', host, port: endpoint.port });
    onReady();
    return { trouble: () => undefined, close: () => endpoint.close() };
  }
  if (token === undefined) return undefined;
  // Loading discord.js takes a tenth of the start, and the other doors do not need it.
  const { openGateway } = await import('./gateway/gateway.ts');
  const gateway = openGateway({
    answer,
    token,
    api,
    shards: shards === 'processes' ? 'auto' : shards,
    requests,
    identifies: countIdentifies({ folder: stateFolder, log, now: Date.now }),
    log,
    onReady,
    onRefused,
  });
  return {
    trouble: () => (gateway.state() === 'ready' ? undefined : `the gateway is ${gateway.state()}`),
    close: () => gateway.close(),
  };
}
