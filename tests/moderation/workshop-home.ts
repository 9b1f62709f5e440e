import { commands } from '../../commands/index.ts';
import type { LogLine } from '../../src/bot/log.ts';
import type { Knowledge } from '../../src/bot/knowledge.ts';
import { createRouter } from '../../src/bot/router.ts';
import type { Gateway } from '../../src/doors/gateway/gateway.ts';
import { memoryState, type State } from '../../src/state/state.ts';
import { Fan } from '../discord/fan.ts';
import type { LoopbackDiscord } from '../discord/server.ts';
import type { Place } from '../discord/world/world.ts';
import { putOnDiscord } from '../on-discord.ts';

/** The bot on a loopback Discord, with a home server whose managers are its moderators. */
export interface WorkshopHome {
  readonly discord: LoopbackDiscord;
  readonly gateway: Gateway;
  readonly home: Required<Place>;
  readonly state: State;
  readonly log: readonly LogLine[];
  readonly moderator: (locale: 'en-US' | 'ja' | 'ko', name?: string) => Fan;
  readonly close: () => Promise<void>;
}

/** The permissions Manage Server and Manage Messages. */
const manages = String((1 << 5) | (1 << 13));

export async function openWorkshop(knowledge: Knowledge, now: Date): Promise<WorkshopHome> {
  const log: LogLine[] = [];
  const state = memoryState();
  let homeServer = '';
  const { discord, gateway } = await putOnDiscord(
    (interaction) =>
      createRouter({
        commands,
        knowledge: () => knowledge,
        state,
        log: (line) => log.push(line),
        now: () => now,
        moderators: { homeServer, named: new Set() },
      })(interaction),
    (line) => log.push(line),
  );
  const home = discord.addGuild();
  homeServer = home.guild.id;
  return {
    discord,
    gateway,
    home,
    state,
    log,
    moderator: (locale, name = 'Ann') => new Fan(discord, home, { name, locale, permissions: manages }),
    async close() {
      await gateway.close();
      await discord.close();
    },
  };
}
