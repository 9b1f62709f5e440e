import { InteractionType } from 'discord-api-types/v10';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../../src/language/language.ts';
import { localeFrom, pressInteraction } from '../../src/doors/interactions.ts';
import { excerptBot } from '../excerpt.ts';
import { realBot, type RealBot } from '../real-data.ts';
import { sized, thorough } from '../thorough.ts';
import { listed } from '../discord/validate/violation.ts';
import { validateInteractionResponse } from '../discord/validate/violations.ts';

let bot: RealBot;
beforeAll(async () => {
  bot = await (thorough ? realBot() : excerptBot());
});

/** The ways that lead on from a response: buttons that can be pressed, and items of menus. */
function waysOn(response: unknown): string[] {
  return [...JSON.stringify(response).matchAll(/"(?:custom_id|value)":"((?:actor|series|quote)\.[^"]+)"/gu)].map(
    ([, way]) => way ?? '',
  );
}

/** Presses everything that can be reached from the main card of every record, in one language. */
async function walk(language: (typeof languages)[number]): Promise<{ pressed: number; faults: string[] }> {
  const locale = localeFrom(language);
  if (locale === undefined) throw new Error(language);
  const { catalog } = bot.knowledge;
  const start = [
    ...[...catalog.people.keys(), ...catalog.costars.keys()].map((id) => `actor.${id}`),
    ...[...catalog.series.keys()].map((id) => `series.${id}`),
    ...[...catalog.quotes.keys()].map((id) => `quote.one.${id}`),
    'quote.all.any.1',
  ];
  const seen = new Set(start);
  const faults: string[] = [];
  for (const way of seen) {
    const { response } = await bot.answer(pressInteraction(way, locale));
    const violations = validateInteractionResponse(response, InteractionType.MessageComponent);
    if (violations.length > 0) faults.push(`${way}: ${listed(violations)}`);
    if (response.type !== 7) faults.push(`${way} leads nowhere: ${JSON.stringify(response).slice(0, 200)}`);
    for (const next of waysOn(response)) seen.add(next.split('~')[0] ?? '');
  }
  return { pressed: seen.size, faults };
}

describe('every card that can be reached by buttons and menus from any record', () => {
  test.each(languages)(
    'GIVEN language %s THEN Discord accepts each card, and each button leads somewhere',
    async (language) => {
      const { pressed, faults } = await walk(language);
      expect(faults.slice(0, 10)).toEqual([]);
      expect(pressed).toBeGreaterThan(sized({ quick: 200, thorough: 3000 }));
      expect(bot.log).toEqual([]);
    },
  );
});
