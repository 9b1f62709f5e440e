import { REST } from '@discordjs/rest';
import { Routes } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeEach } from 'vitest';
import { commands } from '../commands/index.ts';
import type { HandleInteraction } from '../src/bot/handle-interaction.ts';
import type { Knowledge } from '../src/bot/knowledge.ts';
import type { Log, LogLine } from '../src/bot/log.ts';
import { createRouter } from '../src/bot/router.ts';
import { openGateway, type Gateway } from '../src/doors/gateway/gateway.ts';
import { memoryState, type State } from '../src/state/state.ts';
import { startDiscord, type LoopbackDiscord, type LoopbackOptions } from './discord/server.ts';
import type { Place } from './discord/world/world.ts';
import { patientBot, unhurried, unhurriedGateway } from './patience.ts';
import { realKnowledge, testDay } from './real-data.ts';

export interface OnDiscord {
  readonly discord: LoopbackDiscord;
  readonly gateway: Gateway;
}

/** The bot's gateway door on a loopback Discord that knows all of its commands; resolves when it is ready. */
export async function putOnDiscord(
  answer: HandleInteraction,
  log: Log,
  options: LoopbackOptions = {},
): Promise<OnDiscord> {
  const discord = await startDiscord({ ...unhurried, ...options });
  const rest = new REST({ api: discord.apiUrl, version: '10' }).setToken(discord.token);
  await rest.put(Routes.applicationCommands(discord.application.id), { body: commands.map(({ data }) => data) });
  return new Promise((resolve, reject) => {
    const gateway = openGateway({
      ...unhurriedGateway,
      answer,
      token: discord.token,
      api: discord.apiUrl,
      log,
      onReady: () => resolve({ discord, gateway }),
      onRefused: reject,
    });
  });
}

/** What the tests of a file share, and may replace at any time: the next interaction meets a bot as after a restart. */
export interface Stage {
  readonly discord: LoopbackDiscord;
  /** A server of this test alone. */
  readonly here: Required<Place>;
  readonly real: Knowledge;
  /** The data that the bot has by now. */
  knowledge: Knowledge;
  state: State;
  now: Date;
  readonly log: LogLine[];
  /** The whole bot. */
  readonly answer: HandleInteraction;
}

export interface StageOptions {
  readonly day?: Date;
  /** Whether those who manage the server of a test are the moderators of the data. */
  readonly isHome?: boolean;
  /** Set for tests in which Discord fails: otherwise an error in the log fails the test. */
  readonly mayFail?: boolean;
}

/**
 * One loopback Discord for a file of tests; each of them begins on the same day with a new server, an empty state and the
 * real data. Afterwards nothing that the bot sent may have been refused.
 */
export async function setStage({ day = testDay, isHome = false, mayFail = false }: StageOptions = {}): Promise<Stage> {
  const real = await realKnowledge();
  const log: LogLine[] = [];
  const answer: HandleInteraction = (interaction) =>
    createRouter({
      commands,
      knowledge: () => stage.knowledge,
      state: stage.state,
      log: (line) => log.push(line),
      now: () => stage.now,
      ...patientBot,
      ...(isHome ? { moderators: { homeServer: stage.here.guild.id, named: new Set() } } : {}),
    })(interaction);
  const { discord, gateway } = await putOnDiscord(answer, (line) => log.push(line));
  const beginning = () => ({ here: discord.addGuild(), knowledge: real, state: memoryState(), now: day });
  const stage = { discord, real, log, answer, ...beginning() };
  beforeEach(() => {
    Object.assign(stage, beginning());
    log.length = 0;
  });
  afterEach(() => {
    discord.faults.clear();
    discord.expectNoRefusals();
    const errors = log.filter(({ level }) => level === 'error');
    if (errors.length > 0 && !mayFail) throw new Error(JSON.stringify(errors));
  });
  afterAll(async () => {
    await gateway.close();
    await discord.close();
  });
  return stage;
}
