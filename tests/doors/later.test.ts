import { REST } from '@discordjs/rest';
import { InteractionType, Locale } from 'discord-api-types/v10';
import { afterEach, expect, test, vi } from 'vitest';
import type { HandleInteraction } from '../../src/bot/handle-interaction.ts';
import type { LogLine } from '../../src/bot/log.ts';
import { ephemeralMessage, newMessage, updatedMessage } from '../../src/bot/respond.ts';
import { commandInteraction } from '../../src/doors/interactions.ts';
import { createLaterPresses } from '../../src/doors/later.ts';
import { Fan } from '../discord/fan.ts';
import { putOnDiscord, type OnDiscord } from '../on-discord.ts';
import { hangs } from '../patience.ts';

const soon = 5;
const embed = (title: string) => ({ embeds: [{ title }] });
const after = (press: string, milliseconds = soon) => ({ later: { milliseconds, press } });

let open: OnDiscord | undefined;
const log: LogLine[] = [];
afterEach(async () => {
  await open?.gateway.close();
  await open?.discord.close();
  log.length = 0;
});

/** A bot whose answer to a command and to each press of its own is given. */
async function botThat(
  answers: Readonly<Record<string, ReturnType<typeof newMessage>>>,
): Promise<OnDiscord & { pressed: string[] }> {
  const pressed: string[] = [];
  const answer: HandleInteraction = (interaction) => {
    const asked = interaction.type === InteractionType.MessageComponent ? interaction.data.custom_id : 'command';
    pressed.push(asked);
    return Promise.resolve(answers[asked] ?? ephemeralMessage(embed('Nothing')));
  };
  open = await putOnDiscord(answer, (line) => log.push(line));
  return { ...open, pressed };
}

test('GIVEN a response that changes by itself THEN the message shows each step, with nobody pressing', async () => {
  const { discord } = await botThat({
    command: newMessage({ ...embed('Question'), ...after('quiz.close') }),
    'quiz.close': updatedMessage({ ...embed('Answer'), ...after('quiz.on') }),
    'quiz.on': updatedMessage(embed('Next question')),
  });
  const shown = await new Fan(discord, discord.addGuild()).slash('/quiz');
  await vi.waitFor(() => expect(shown.text).toBe('Next question'), { timeout: hangs });
  discord.expectNoRefusals();
});

test('GIVEN a game that continued before THEN nobody gets the notice for the press', async () => {
  const { discord, pressed } = await botThat({ command: newMessage({ ...embed('Question'), ...after('quiz.close') }) });
  const shown = await new Fan(discord, discord.addGuild()).slash('/quiz');
  await vi.waitFor(() => expect(pressed).toContain('quiz.close'), { timeout: hangs });
  expect(shown.text).toBe('Question');
});

test('GIVEN a message that was deleted meanwhile THEN one line for debugging, and no error', async () => {
  const { discord } = await botThat({
    command: newMessage({ ...embed('Question'), ...after('quiz.close') }),
    'quiz.close': updatedMessage(embed('Answer')),
  });
  const shown = await new Fan(discord, discord.addGuild()).slash('/quiz');
  discord.world.messages.delete(shown.message.id);
  await vi.waitFor(() => expect(log.map(({ event }) => event)).toContain('later press failed'), { timeout: hangs });
  expect(log.filter(({ level }) => level === 'error')).toEqual([]);
});

test.each([
  ['nothing else happens', 60_000, false, 1],
  ['the door closes first', 60_000, true, 0],
  ['Discord no longer takes the token by then', 15 * 60_000 + 1, false, 0],
])(
  'GIVEN a press in a minute or more WHEN %s THEN it is made so many times',
  async (_what, milliseconds, closes, times) => {
    vi.useFakeTimers();
    try {
      const answer = vi.fn<HandleInteraction>(() => Promise.resolve(ephemeralMessage(embed('Nothing'))));
      const later = createLaterPresses({ answer, log: (line) => log.push(line) });
      const asked = commandInteraction('quiz', [], Locale.EnglishUS);
      later.plan(
        () => Promise.resolve(new REST()),
        asked,
        newMessage({ ...embed('Question'), ...after('quiz.close', milliseconds) }),
      );
      await vi.advanceTimersByTimeAsync(milliseconds - 1);
      expect(answer).not.toHaveBeenCalled();
      if (closes) later.close();
      await vi.advanceTimersByTimeAsync(1);
      expect(answer).toHaveBeenCalledTimes(times);
    } finally {
      vi.useRealTimers();
    }
  },
);
