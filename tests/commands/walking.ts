import { InteractionType, Locale, MessageFlags, type APIInteractionResponse } from 'discord-api-types/v10';
import { expect } from 'vitest';
import {
  autocompleteInteraction,
  commandInteraction,
  localeFrom,
  pressInteraction,
} from '../../src/doors/interactions.ts';
import type { Language } from '../../src/language/language.ts';
import { notices } from '../../src/language/words/notices.ts';
import { listed } from '../discord/validate/violation.ts';
import { validateInteractionResponse } from '../discord/validate/violations.ts';
import { realBot, type RealBot } from '../real-data.ts';
import { sampleOf, thorough } from '../thorough.ts';

/** One bot with a clock that can be set, because loading the data takes half a second. */
export async function botWithClock(): Promise<{ readonly bot: RealBot; readonly setClock: (time: string) => void }> {
  const clock = new Date();
  return { bot: await realBot(clock), setClock: (time) => clock.setTime(Date.parse(time)) };
}

/** A card as the user sees it. */
export interface Seen {
  readonly title: string;
  readonly description: string;
  /** The whole embed as JSON. */
  readonly text: string;
  readonly ephemeral: boolean;
  /** The custom ids of all enabled buttons and menu items. */
  readonly customIds: readonly string[];
}

interface Component {
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly options?: readonly { readonly value: string }[];
}

interface Message {
  /** Of a form, which has no embed. */
  readonly title?: string;
  readonly embeds?: readonly { readonly title?: string; readonly description?: string }[];
  readonly flags?: number;
  readonly components?: readonly { readonly components?: readonly Component[] }[];
}

function seen(response: APIInteractionResponse, type: InteractionType): Seen {
  expect(listed(validateInteractionResponse(response, type))).toBe('');
  const data = ('data' in response ? response.data : {}) as Message;
  const components = (data.components ?? []).flatMap((row) => row.components ?? []);
  return {
    title: data.embeds?.[0]?.title ?? data.title ?? '',
    description: data.embeds?.[0]?.description ?? '',
    text: JSON.stringify(data.embeds),
    ephemeral: data.flags === MessageFlags.Ephemeral,
    customIds: components.flatMap(({ custom_id, disabled, options }) => {
      if (options !== undefined) return options.map(({ value }) => value);
      return custom_id === undefined || disabled === true ? [] : [custom_id];
    }),
  };
}

export type Given = Readonly<Record<string, string>>;

const optionsOf = (given: Given): { name: string; value: string }[] =>
  Object.entries(given).map(([name, value]) => ({ name, value }));

/** A slash command; every door sends it the same customId. */
export async function ask(bot: RealBot, command: string, given: Given, language: Language = 'en'): Promise<Seen> {
  const locale = localeFrom(language) ?? Locale.EnglishUS;
  const { response } = await bot.answer(commandInteraction(command, optionsOf(given), locale));
  return seen(response, InteractionType.ApplicationCommand);
}

/** A press of a button or menu item on the user's own message. */
export async function press(bot: RealBot, customId: string, language: Language = 'en'): Promise<Seen> {
  const { response } = await bot.answer(pressInteraction(customId, localeFrom(language) ?? Locale.EnglishUS));
  return seen(response, InteractionType.MessageComponent);
}

/** The choices of the last option, which has the cursor. */
export async function choices(
  bot: RealBot,
  command: string,
  given: Given,
  language: Language = 'en',
): Promise<{ name: string; value: string }[]> {
  const locale = localeFrom(language) ?? Locale.EnglishUS;
  const { response } = await bot.answer(autocompleteInteraction(command, optionsOf(given), locale));
  expect(listed(validateInteractionResponse(response, InteractionType.ApplicationCommandAutocomplete))).toBe('');
  return (response as { data: { choices: { name: string; value: string }[] } }).data.choices;
}

/**
 * Presses everything that can be reached within one command, or a sample in a quick run. Buttons that lead to other
 * commands are pressed once.
 */
export async function walk(
  bot: RealBot,
  command: string,
  start: readonly string[],
  language: Language,
): Promise<{ readonly pressed: number; readonly strays: readonly string[] }> {
  const customIds = new Set(sampleOf(start, 30));
  const most = thorough ? Infinity : 80;
  let pressed = 0;
  const strays: string[] = [];
  const { staleButton, broken, unknownCommand } = notices[language];
  const deadEnds = new Set([staleButton, broken, unknownCommand].map(([title]) => title));
  for (const customId of customIds) {
    if (pressed === most) break;
    pressed += 1;
    const card = await press(bot, customId, language);
    if (card.title === '' || deadEnds.has(card.title)) strays.push(customId);
    if (!customId.startsWith(`${command}.`)) continue;
    for (const next of card.customIds) customIds.add(next.split('~')[0] ?? '');
  }
  return { pressed, strays };
}
