import { Locale, type APIInteraction, type InteractionType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import type { Command, Context } from '../../commands/command.ts';
import { originOf } from '../../src/bot/origin.ts';
import { respondTo, type Desk } from '../../src/bot/respond-to.ts';
import { settingsReader } from '../../src/bot/server-settings.ts';
import { autocompleteInteraction, commandInteraction, pressInteraction } from '../../src/doors/interactions.ts';
import { memoryState } from '../../src/state/state.ts';
import { excerptBot } from '../excerpt.ts';
import { testDay } from '../real-data.ts';

const { knowledge } = await excerptBot();
const state = memoryState();

const card = (title: string) => ({ embeds: [{ title }], rows: [] });
const command: Command = {
  data: { name: 'known', description: 'Says which of its functions was called' },
  execute: () => card('executed'),
  autocomplete: () => [{ name: 'completed', value: 'completed' }],
  press: ([first]) => (first === 'gone' ? undefined : card(`pressed ${first}`)),
};

const desk: Desk = {
  byName: new Map([['known', command]]),
  contextOf: (interaction: APIInteraction): Context => ({
    ...knowledge,
    state,
    data: { readFile: () => Promise.resolve(undefined), reload: () => Promise.resolve() },
    language: 'en',
    now: testDay,
    pictureLate: () => Promise.resolve(),
    origin: originOf(interaction),
    settings: settingsReader(state.store, originOf(interaction).server, testDay),
    isModerator: false,
  }),
  nameCommands: (reply) => ({
    ...reply,
    embeds: reply.embeds.map((embed) => ({ ...embed, footer: { text: 'linked' } })),
  }),
};

const said = async (interaction: APIInteraction): Promise<string> =>
  JSON.stringify((await respondTo(interaction, desk)).response);

test.each([
  ['a command', commandInteraction('known', [], Locale.EnglishUS), ['executed', 'linked']],
  [
    'a command that nobody knows',
    commandInteraction('unknown', [], Locale.EnglishUS),
    ['This command no longer exists'],
  ],
  ['a button', pressInteraction('known.here', Locale.EnglishUS), ['pressed here', 'linked']],
  [
    'a button that leads nowhere any more',
    pressInteraction('known.gone', Locale.EnglishUS),
    ['This button no longer works'],
  ],
  [
    'a button of a command that is gone',
    pressInteraction('unknown.here', Locale.EnglishUS),
    ['This button no longer works'],
  ],
])('GIVEN %s THEN the answer says %3$j', async (_what, interaction, texts) => {
  const answer = await said(interaction);
  for (const text of texts) expect(answer).toContain(text);
});

test('GIVEN a text that is being typed THEN its command offers choices, and a command that nobody knows none', async () => {
  expect(await said(autocompleteInteraction('known', [{ name: 'name', value: 'k' }], Locale.EnglishUS))).toContain(
    'completed',
  );
  expect(await said(autocompleteInteraction('unknown', [{ name: 'name', value: 'k' }], Locale.EnglishUS))).toContain(
    '"choices":[]',
  );
});

test('GIVEN an interaction of a type that no door lets in THEN it is a fault', async () => {
  const strange = {
    ...commandInteraction('known', [], Locale.EnglishUS),
    type: 99 as InteractionType,
  } as APIInteraction;
  await expect(respondTo(strange, desk)).rejects.toThrow('unknown type');
});
