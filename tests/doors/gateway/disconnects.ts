import type { APIInteraction } from 'discord-api-types/v10';
import type { HandleInteraction } from '../../../src/bot/handle-interaction.ts';
import { Fan } from '../../discord/fan.ts';
import { disturbed } from './disturbed.ts';

export interface Disconnects {
  readonly disconnects: number;
  /** Answered fans. */
  readonly answered: number;
  /** Fans to whom Discord said that the bot is offline, because there was no connection for their interaction. */
  readonly offline: number;
  /** Interactions that reached the bot more than once. */
  readonly twice: number;
  /** Everything else that a fan saw: no answer in time, or a wrong answer. */
  readonly wrong: readonly string[];
  /** Requests that Discord refused, and errors that the bot logged. */
  readonly refused: readonly string[];
  readonly errors: readonly string[];
  readonly identifies: number;
  readonly stateAtTheEnd: string;
}

const fans = 4;
/** Closes after which the session can be resumed. Each costs discord.js 14 half a second. */
const closes = [4000, 1001, 'reconnect', 4001] as const;

/** Four fans ask continuously while the gateway disconnects again and again. */
export async function disconnectUnderLoad(answer: HandleInteraction, disconnects: number): Promise<Disconnects> {
  const delivered = new Map<string, number>();
  const counting = (interaction: APIInteraction) => {
    delivered.set(interaction.id, (delivered.get(interaction.id) ?? 0) + 1);
    return answer(interaction);
  };
  const { discord, log, gateway, leave } = await disturbed({ answer: counting });
  const here = discord.addGuild();
  const wrong: string[] = [];
  const over = new AbortController();
  let [answered, offline] = [0, 0];

  async function asks(number: number): Promise<void> {
    for (let turn = 0; !over.signal.aborted; turn += 1) {
      try {
        const reply = await new Fan(discord, here, { name: `Fan ${number}.${turn}` }).slash('/about');
        answered += 1;
        if (!reply.text.includes('Hanryu')) wrong.push(reply.text);
      } catch (error) {
        if (String(error).includes('the bot is offline')) offline += 1;
        else wrong.push(String(error));
      }
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  try {
    const asking = Array.from({ length: fans }, (_, number) => asks(number));
    for (let time = 0; time < disconnects; time += 1) {
      const close = closes[time % closes.length] ?? 4000;
      const before = discord.gateway.resumes.length;
      if (close === 'reconnect') discord.gateway.reconnect();
      else discord.gateway.close(close);
      await discord.until(() => discord.gateway.resumes[before], `resume ${time + 1}`);
      // Some disconnect again at once, before Discord confirms that the session is resumed.
      if (time % 3 > 0) await new Promise((resolve) => setTimeout(resolve, 100 * (time % 3)));
    }
    over.abort();
    await Promise.all(asking);
    return {
      disconnects,
      answered,
      offline,
      twice: [...delivered.values()].filter((times) => times > 1).length,
      wrong,
      refused: discord.refusals.map(String),
      errors: log.filter(({ level }) => level === 'error').map(({ event }) => event),
      identifies: discord.gateway.identifies.length,
      stateAtTheEnd: gateway.state(),
    };
  } finally {
    over.abort();
    await leave();
  }
}
