import type { Answer } from '../bot/bot.ts';
import type { Log } from '../bot/log.ts';
import type { Config, OperatorError } from '../environment/config.ts';
import { countIdentifies } from './gateway/identifies.ts';
import { openGateway } from './gateway/gateway.ts';
import type { RequestWatch } from './gateway/requests.ts';
import { openEndpoint } from './http/server.ts';

/** The way in: Discord's gateway, or an endpoint to which Discord posts. */
export interface Door {
  /** Why it cannot answer at this moment; undefined when it can. */
  readonly trouble: () => string | undefined;
  /** Takes nothing new and finishes what was begun, within 2 s. */
  readonly close: () => Promise<void>;
}

export interface DoorParts {
  readonly config: Config;
  readonly answer: Answer;
  readonly log: Log;
  readonly requests: RequestWatch;
  readonly stateFolder: string;
  /** Fans can be answered now; called at every new session. */
  readonly onReady: () => void;
  /** Discord refused for good. */
  readonly onRefused: (error: OperatorError) => void;
}

/** Opens the door that the environment asks for; undefined when it gives neither a public key nor a token. */
export async function openDoor(parts: DoorParts): Promise<Door | undefined> {
  const { config, answer, log, requests, stateFolder, onReady, onRefused } = parts;
  const { token, publicKey, host, port, api, shards } = config;
  if (publicKey !== undefined) {
    const endpoint = await openEndpoint({ answer, publicKey, port, host, log, now: () => new Date() });
    log({ level: 'info', event: 'endpoint open', host, port: endpoint.port });
    onReady();
    return { trouble: () => undefined, close: () => endpoint.close() };
  }
  if (token === undefined) return undefined;
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
