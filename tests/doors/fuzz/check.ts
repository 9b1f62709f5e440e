import type { APIInteraction } from 'discord-api-types/v10';
import { Locale } from 'discord-api-types/v10';
import fc from 'fast-check';
import { commands } from '../../../commands/index.ts';
import { asInteraction } from '../../../src/doors/incoming.ts';
import { commandInteraction } from '../../../src/doors/interactions.ts';
import { listed } from '../../discord/validate/violation.ts';
import { validateInteractionResponse } from '../../discord/validate/violations.ts';
import type { RealBot } from '../../real-data.ts';
import { hostile, readable, customIdsFrom } from './interactions.ts';

export const payloads = commands.map(({ data }) => data);

const asks: readonly (readonly [string, string, string])[] = [
  ['actor', 'name', 'han hyo joo'],
  ['series', 'title', 'eye love you'],
  ['quote', 'actor', 'han hyo joo'],
  ['search', 'query', 'ok taec'],
  ['ask', 'question', 'who plays in eye love you'],
];

export const someCustomIds = (bot: RealBot): Promise<string[]> =>
  customIdsFrom(bot.answer, [
    ...asks.map(([name, option, value]) => commandInteraction(name, [{ name: option, value }], Locale.EnglishUS)),
    ...payloads.map(({ name }) => commandInteraction(name, [], Locale.Japanese)),
  ]);

/** What a bot owes to an interaction that it can read: one response that Discord takes, and no fault of its own. */
async function owed(bot: RealBot, interaction: APIInteraction): Promise<string> {
  const { response, files, instead } = await bot.answer(interaction);
  const uploads = files.map(({ name, data }) => ({ name, size: data.length }));
  const violations = listed(validateInteractionResponse(response, interaction.type, { files: uploads }));
  return [violations, instead === 'broken' ? `broken: ${JSON.stringify(bot.log.at(-1))}` : '']
    .filter(Boolean)
    .join('\n');
}

export interface Counts {
  total: number;
  readable: number;
}

/** Runs so many interactions through the same reading as every door, and then through the bot. Throws at the first fault. */
export async function fuzz(bot: RealBot, runs: number, seed?: number): Promise<Counts> {
  const customIds = await someCustomIds(bot);
  const counts: Counts = { total: 0, readable: 0 };
  const options = { numRuns: runs, ...(seed === undefined ? {} : { seed }) };
  await fc.assert(
    fc.asyncProperty(hostile(payloads, customIds), async (sent) => {
      counts.total += 1;
      // As it comes over the wire: what JSON cannot hold is not there.
      const interaction = asInteraction(JSON.parse(JSON.stringify(sent) ?? 'null'));
      if (interaction === undefined) return;
      counts.readable += 1;
      const fault = await owed(bot, interaction);
      if (fault !== '') throw new Error(fault);
    }),
    options,
  );
  return counts;
}

/** The same with well-formed interactions alone, of which every one must be read. */
export async function fuzzReadable(bot: RealBot, runs: number, seed?: number): Promise<void> {
  const customIds = await someCustomIds(bot);
  await fc.assert(
    fc.asyncProperty(readable(payloads, customIds), async (sent) => {
      const interaction = asInteraction(JSON.parse(JSON.stringify(sent)));
      if (interaction === undefined) throw new Error('a well-formed interaction was not read');
      const fault = await owed(bot, interaction);
      if (fault !== '') throw new Error(fault);
    }),
    { numRuns: runs, ...(seed === undefined ? {} : { seed }) },
  );
}
