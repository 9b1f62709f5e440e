import { InteractionType, Locale } from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { BotResponse } from '../../src/bot/handle-interaction.ts';
import type { LogLine } from '../../src/bot/log.ts';
import { createRouter } from '../../src/bot/router.ts';
import { localeFrom } from '../../src/doors/interactions.ts';
import { parseInvocation } from '../../src/doors/terminal/invocation.ts';
import { languages } from '../../src/language/language.ts';
import { notices } from '../../src/language/words/notices.ts';
import { guarded } from '../../src/state/guarded.ts';
import { memoryState } from '../../src/state/state.ts';
import { memoryStore } from '../../src/state/memory-store.ts';
import type { Store } from '../../src/state/store.ts';
import { listed } from '../discord/validate/violation.ts';
import { validateInteractionResponse } from '../discord/validate/violations.ts';
import { realBot, testDay, type RealBot } from '../real-data.ts';

/** A database that is read-only after a failover, or whose connections are all taken: it refuses at once. */
const refuse = (): Promise<never> =>
  Promise.reject(new Error('cannot execute SELECT FOR UPDATE in a read-only transaction'));
const refusing: Store = guarded({
  get: refuse,
  list: refuse,
  ranking: refuse,
  change: refuse,
  eraseOwner: refuse,
  alone: refuse,
  close: () => Promise.resolve(),
});

let bot: RealBot;
beforeAll(async () => {
  bot = await realBot();
});

async function answered(
  line: string,
  store: Store,
  locale: Locale = Locale.EnglishUS,
): Promise<{ readonly answer: BotResponse; readonly log: readonly LogLine[] }> {
  const log: LogLine[] = [];
  const answer = createRouter({
    commands,
    knowledge: () => bot.knowledge,
    state: { ...memoryState(), store },
    log: (one) => log.push(one),
    now: () => testDay,
  });
  const data = commands.map((command) => command.data);
  return { answer: await answer(parseInvocation(line, data, { locale, complete: false })), log };
}

describe('GIVEN a store that refuses everything', () => {
  test.each(['/actor name:Han Hyo-joo', '/search text:romance', '/ask question:Who plays Tae-oh?', '/about'])(
    'WHEN a fan asks %s THEN the answer is the usual one',
    async (line) => {
      expect((await answered(line, refusing)).answer).toEqual((await answered(line, memoryStore())).answer);
    },
  );

  test.each(
    ['/follow what:Han Hyo-joo', '/following', '/quiz'].flatMap((line) =>
      languages.map((language) => [line, language] as const),
    ),
  )('WHEN a fan asks %s in %s THEN the card says that it is the records, and the log why', async (line, language) => {
    const { answer, log } = await answered(line, refusing, localeFrom(language));
    expect(listed(validateInteractionResponse(answer.response, InteractionType.ApplicationCommand))).toBe('');
    expect(JSON.stringify(answer.response)).toContain(notices[language].unkept[0]);
    expect(answer.instead).toBe('broken');
    expect(log).toEqual([expect.objectContaining({ level: 'error', event: 'store failed' })]);
    expect(JSON.stringify(log)).toContain('read-only transaction');
  });
});
