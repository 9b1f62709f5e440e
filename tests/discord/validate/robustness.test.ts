import { InteractionType } from 'discord-api-types/v10';
import { expect, test } from 'vitest';
import {
  button,
  command,
  container,
  embed,
  field,
  gallery,
  input,
  label,
  link,
  menu,
  modal,
  option,
  people,
  rows,
  section,
  suggestions,
  text,
  v2,
} from './examples.ts';
import { isObject } from './json.ts';
import { validateCommands, validateInteractionResponse, validateMessage, validateMessageEdit } from './violations.ts';

// The rules trust the shape that the schema has checked. The schema lets `null` stand in many places: nothing may trip.

const messages = [
  { content: 'a', allowed_mentions: { parse: ['users'], users: [] }, attachments: [{ id: '0' }], flags: 0 },
  embed({
    author: { name: 'a', icon_url: 'https://example.org' },
    footer: { text: 'a' },
    image: { url: 'attachment://a' },
    fields: [field()],
  }),
  rows(button('a', { emoji: { name: '🎬', id: '1' } }), link()),
  rows(menu({ placeholder: 'a' })),
  rows(people({ default_values: [{ id: '1', type: 'user' }] })),
  v2(container(section(1), gallery(1), text('a')), { type: 13, file: { url: 'attachment://a' } }),
];
const responses = [
  { type: 4, data: { content: 'a' } },
  { type: 5, data: { flags: 64 } },
  { type: 7, data: { content: 'a' } },
  suggestions([{ name: 'a', value: 'a', name_localizations: { fr: 'b' } }]),
  modal([label(input({ label: 'a' }), { description: 'a' }), label(menu()), label(people()), text('a')]),
  modal([
    label({ type: 21, custom_id: 'a', options: [{ label: 'a', value: 'a' }] }),
    label({ type: 19, custom_id: 'b' }),
  ]),
];
const localised = { name_localizations: { fr: 'a' }, description_localizations: { fr: 'a' } };
const commandLists = [
  command({ ...localised, default_member_permissions: '0', contexts: [0], integration_types: [0] }),
  command({ options: [option({ ...localised, choices: [{ name: 'a', value: 'a' }], min_length: 1, max_length: 2 })] }),
  command({
    options: [
      {
        type: 2,
        name: 'g',
        description: 'd',
        options: [{ type: 1, name: 's', description: 'd', options: [option()] }],
      },
    ],
  }),
  [{ name: 'a', type: 2 }],
];

/** The value with one part, each in turn, replaced by each of these. */
function* mutated(value: unknown): Generator<unknown, void, undefined> {
  yield* [null, undefined, '', 0, true, [], {}];
  if (!isObject(value) && !Array.isArray(value)) return;
  for (const [key, part] of Object.entries(value)) {
    for (const replacement of mutated(part)) {
      yield Array.isArray(value) ? value.with(Number(key), replacement) : { ...value, [key]: replacement };
    }
  }
}

test.each([
  ['messages', messages, (body: unknown) => [...validateMessage(body), ...validateMessageEdit(body)]],
  ['responses', responses, (body: unknown) => validateInteractionResponse(body, InteractionType.MessageComponent)],
  ['commands', commandLists, (body: unknown) => validateCommands(body)],
])('GIVEN %s with any part replaced THEN there are violations or none, never an exception', (_, bodies, validate) => {
  let count = 0;
  for (const body of bodies) {
    for (const mutant of mutated(body)) {
      count += 1;
      expect(() => validate(mutant), JSON.stringify(mutant)).not.toThrow();
    }
  }
  expect(count).toBeGreaterThan(100);
});
