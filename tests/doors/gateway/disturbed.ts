import { REST } from '@discordjs/rest';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Routes } from 'discord-api-types/v10';
import type { HandleInteraction } from '../../../src/bot/handle-interaction.ts';
import type { LogLine } from '../../../src/bot/log.ts';
import type { OperatorError } from '../../../src/environment/operator-error.ts';
import { openGateway, type Gateway } from '../../../src/doors/gateway/gateway.ts';
import { countIdentifies } from '../../../src/doors/gateway/identifies.ts';
import { watchRequests } from '../../../src/doors/gateway/requests.ts';
import { Fan } from '../../discord/fan.ts';
import { startDiscord, type LoopbackDiscord } from '../../discord/server.ts';
import { payloads } from '../fuzz/check.ts';
import { unhurried, unhurriedGateway } from '../../patience.ts';

/** The real bot on a loopback Discord that a test disturbs. */
export interface Disturbed {
  readonly discord: LoopbackDiscord;
  readonly gateway: Gateway;
  readonly ann: Fan;
  readonly log: readonly LogLine[];
  /** The sentences with which the bot would have ended its program. */
  readonly refusals: readonly string[];
  /** The number of IDENTIFYs counted on disk. */
  readonly counted: () => Promise<number>;
  readonly leave: () => Promise<void>;
}

export interface Disturbance {
  readonly answer: HandleInteraction;
  /** Milliseconds; Discord's own are 3,000 and 41,250. */
  readonly responseWindow?: number;
  readonly heartbeatInterval?: number;
}

export async function disturbed({ answer, ...times }: Disturbance): Promise<Disturbed> {
  const log: LogLine[] = [];
  const note = (line: LogLine): number => log.push(line);
  const refusals: string[] = [];
  const state = await mkdtemp(join(tmpdir(), 'hanryu-disturbed-'));
  const discord = await startDiscord({ ...unhurried, ...times });
  const rest = new REST({ api: discord.apiUrl }).setToken(discord.token);
  await rest.put(Routes.applicationCommands(discord.application.id), { body: payloads });
  const { gateway } = await new Promise<{ gateway: Gateway }>((resolve) => {
    const opened = {
      gateway: openGateway({
        ...unhurriedGateway,
        answer,
        token: discord.token,
        api: discord.apiUrl,
        requests: watchRequests({ log: note, now: Date.now }),
        identifies: countIdentifies({ folder: state, log: note, now: Date.now }),
        log: note,
        onReady: () => resolve(opened),
        onRefused: ({ message }: OperatorError) => refusals.push(message),
      }),
    };
  });
  return {
    discord,
    gateway,
    ann: new Fan(discord, discord.addGuild(), { name: 'Ann' }),
    log,
    refusals,
    counted: async () => (JSON.parse(await readFile(join(state, 'identifies.json'), 'utf8')) as number[]).length,
    leave: async () => {
      await gateway.close();
      await discord.close();
      await rm(state, { recursive: true, force: true });
    },
  };
}
