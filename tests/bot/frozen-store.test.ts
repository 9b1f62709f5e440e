import { InteractionType, Locale } from 'discord-api-types/v10';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { hintPatience } from '../../commands/hints.ts';
import { commands } from '../../commands/index.ts';
import type { BotResponse } from '../../src/bot/handle-interaction.ts';
import type { LogLine } from '../../src/bot/log.ts';
import { answerDeadline, createRouter } from '../../src/bot/router.ts';
import { parseInvocation } from '../../src/doors/terminal/invocation.ts';
import { languages } from '../../src/language/language.ts';
import { notices } from '../../src/language/words/notices.ts';
import { localeFrom } from '../../src/doors/interactions.ts';
import { memoryState, type State } from '../../src/state/state.ts';
import type { Store } from '../../src/state/store.ts';
import { listed } from '../discord/validate/violation.ts';
import { validateInteractionResponse } from '../discord/validate/violations.ts';
import { realBot, testDay, type RealBot } from '../real-data.ts';

/** A database that is frozen, or behind a route that loses every packet: it neither answers nor refuses. */
const never = new Promise<never>(() => undefined);
const frozen: Store = {
  get: () => never,
  list: () => never,
  change: () => never,
  ranking: () => never,
  eraseOwner: () => never,
  alone: () => never,
  close: () => never,
};

let bot: RealBot;
let log: LogLine[];
beforeAll(async () => {
  bot = await realBot();
});
beforeEach(() => {
  log = [];
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The answer when so many milliseconds have passed and nothing else holds it up. */
async function answered(
  line: string,
  store: Store,
  milliseconds: number,
  locale: Locale = Locale.EnglishUS,
): Promise<BotResponse> {
  const state: State = { ...memoryState(), store };
  const answer = createRouter({
    commands,
    knowledge: () => bot.knowledge,
    state,
    log: (one) => log.push(one),
    now: () => testDay,
  });
  const asked = answer(
    parseInvocation(
      line,
      commands.map(({ data }) => data),
      { locale, complete: false },
    ),
  );
  await vi.advanceTimersByTimeAsync(milliseconds);
  return asked;
}

describe('GIVEN a store that never answers', () => {
  test.each([
    '/actor name:Han Hyo-joo',
    '/series title:Eye Love You',
    '/quote about:Han Hyo-joo',
    '/search text:romance',
    '/ask question:Who plays Tae-oh?',
    '/upcoming',
    '/costars actor:Han Hyo-joo',
    '/compare a:Han Hyo-joo b:Chae Jong-hyeop',
    '/on-this-day date:11-21',
    '/trend',
    '/about',
  ])('WHEN a fan asks %s THEN the answer is the usual one', async (line) => {
    const healthy = await answered(line, memoryState().store, 0);
    expect(await answered(line, frozen, hintPatience)).toEqual(healthy);
    expect(log).toEqual([]);
  });

  test.each(
    ['/follow what:Han Hyo-joo', '/following', '/quiz'].flatMap((line) =>
      languages.map((language) => [line, language] as const),
    ),
  )('WHEN a fan asks %s in %s THEN one sentence comes within the time that Discord waits', async (line, language) => {
    const { response, instead } = await answered(line, frozen, answerDeadline, localeFrom(language));
    expect(listed(validateInteractionResponse(response, InteractionType.ApplicationCommand))).toBe('');
    expect(JSON.stringify(response)).toContain(notices[language].late[0]);
    expect(instead).toBe('broken');
    expect(log).toEqual([expect.objectContaining({ level: 'warn', event: 'answer late' })]);
  });
});
