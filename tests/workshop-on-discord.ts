import { commands } from '../commands/index.ts';
import type { LiveData } from '../src/app/live-data.ts';
import type { HandleInteraction } from '../src/bot/handle-interaction.ts';
import type { Log } from '../src/bot/log.ts';
import { createRouter } from '../src/bot/router.ts';
import type { State } from '../src/state/state.ts';
import type { LoopbackDiscord } from './discord/server.ts';
import type { Place } from './discord/world/world.ts';
import { putOnDiscord } from './on-discord.ts';

/** The day on which the tests of the workshop take place. */
export const workshopDay = new Date('2026-12-01T12:00:00Z');

/** Manage Server and Manage Messages. */
export const managesServer = String((1 << 5) | (1 << 13));

/** What the bot serves from; a test may replace either at any time. */
interface Served {
  readonly data: LiveData;
  readonly state: State;
}

export interface Workshop {
  readonly discord: LoopbackDiscord;
  /** The server whose managers are the moderators. */
  readonly home: Required<Place>;
  readonly close: () => Promise<void>;
}

/** A bot with a workshop on a loopback Discord: the data can be edited, and whoever manages `home` is a moderator. */
export async function openWorkshop(served: () => Served, log: Log = () => undefined): Promise<Workshop> {
  const answer: HandleInteraction = (interaction) => {
    const { data, state } = served();
    return createRouter({
      commands,
      knowledge: data.current,
      state,
      data,
      log,
      now: () => workshopDay,
      moderators: { homeServer: home.guild.id, named: new Set() },
    })(interaction);
  };
  const { discord, gateway } = await putOnDiscord(answer, log);
  const home = discord.addGuild();
  return {
    discord,
    home,
    close: async () => {
      await gateway.close();
      await discord.close();
    },
  };
}
