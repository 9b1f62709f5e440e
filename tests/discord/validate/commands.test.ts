import { describe, expect, test } from 'vitest';
import { command, letters, option, times, withOptions } from './examples.ts';
import { validateCommand, validateCommandEdit, validateCommands } from './violations.ts';

type Case = [limit: string, allowed: object[], refused: object[], sentence: RegExp];

const choice = (more: object = {}) => ({ name: 'a', value: 'a', ...more });
const subcommand = (more: object = {}) => ({ type: 1, name: 's', description: 'd', ...more });
const group = (...options: object[]) => ({ type: 2, name: 'g', description: 'd', options });
const commands = (count: number, more: object = { description: 'd' }) =>
  times(count, (index) => ({ name: `c${index}`, ...more }));

/** A command of exactly so many characters: 2 for itself, 2 + 25 × 100 for each full option. */
const ofSize = (characters: number) => {
  const full = times(3, (index) =>
    option({
      name: `${index}`,
      choices: times(25, (at) => choice({ name: `${at}`.padStart(50, 'n'), value: letters(50) })),
    }),
  );
  const rest = characters - 2 - 3 * (2 + 25 * 100);
  const last = option({
    name: 'r',
    description: letters(100),
    choices: times(10, (at) => choice({ name: `${at}`, value: letters(at < 3 ? 100 : 1) })),
  });
  const missing = rest - (1 + 100 + 10 + 3 * 100 + 7);
  return command({ options: [...full, last, option({ name: 'z', description: letters(missing - 1) })] });
};

const cases: Case[] = [
  ['names are in lower case', command({ name: 'ab' }), command({ name: 'Ab' }), /lower case/],
  ['32 characters in a name', command({ name: letters(32) }), command({ name: letters(33) }), /32/],
  ['no space in a name', command({ name: 'a-b' }), command({ name: 'a b' }), /rule for names/],
  ['a description is required', command(), [{ name: 'c' }], /1 to 100 characters, not 0/],
  ['100 in a description', command({ description: letters(100) }), command({ description: letters(101) }), /100/],
  [
    '25 options',
    withOptions(...times(25, (index) => option({ name: `o${index}` }))),
    withOptions(...times(26, (index) => option({ name: `o${index}` }))),
    /more than 25/,
  ],
  [
    '25 choices',
    withOptions(option({ choices: times(25, (index) => choice({ name: `${index}` })) })),
    withOptions(option({ choices: times(26, (index) => choice({ name: `${index}` })) })),
    /more than 25/,
  ],
  [
    '100 in the value of a choice',
    withOptions(option({ choices: [choice({ value: letters(100) })] })),
    withOptions(option({ choices: [choice({ value: letters(101) })] })),
    /101 characters in a value/,
  ],
  [
    'choices differ',
    withOptions(option({ choices: [choice(), choice({ name: 'b' })] })),
    withOptions(option({ choices: [choice(), choice()] })),
    /two choices/,
  ],
  [
    'required options come first',
    withOptions(option({ required: true }), option({ name: 'p' })),
    withOptions(option(), option({ name: 'p', required: true })),
    /before optional/,
  ],
  [
    'choices or suggestions',
    withOptions(option({ autocomplete: true })),
    withOptions(option({ autocomplete: true, choices: [choice()] })),
    /exclude/,
  ],
  ['options differ', withOptions(option(), option({ name: 'p' })), withOptions(option(), option()), /two options/],
  [
    'localised options differ from the default names',
    withOptions(option({ name_localizations: { fr: 'q' } }), option({ name: 'p' })),
    withOptions(option({ name_localizations: { fr: 'p' } }), option({ name: 'p' })),
    /called "p" already/,
  ],
  [
    'localised options differ in each language',
    withOptions(option({ name_localizations: { fr: 'q' } }), option({ name: 'p', name_localizations: { ja: 'q' } })),
    withOptions(option({ name_localizations: { fr: 'q' } }), option({ name: 'p', name_localizations: { fr: 'q' } })),
    /called "q" already/,
  ],
  [
    '6000 characters in an option',
    withOptions(option({ max_length: 6000 })),
    withOptions(option({ max_length: 6001 })),
    /6000/,
  ],
  [
    'min_value is not above max_value',
    withOptions(option({ type: 4, min_value: 1, max_value: 1 })),
    withOptions(option({ type: 4, min_value: 2, max_value: 1 })),
    /above max_value/,
  ],
  ['8000 characters in all', ofSize(8000), ofSize(8001), /8001 characters/],
  [
    'subcommands or options',
    withOptions(subcommand(), subcommand({ name: 't' })),
    withOptions(subcommand(), option()),
    /do not mix/,
  ],
  [
    'two levels',
    withOptions(group(subcommand())),
    withOptions(group(group(subcommand()))),
    /allowed values|must be equal/,
  ],
  [
    '32 locales',
    command({ name_localizations: { 'en-US': 'a', ja: '俳優' } }),
    command({ name_localizations: { en: 'a' } }),
    /not a locale/,
  ],
  [
    'localised names obey too',
    command({ name_localizations: { fr: 'é' } }),
    command({ name_localizations: { fr: 'É' } }),
    /lower case/,
  ],
  ['100 commands', commands(100), commands(101), /101 commands of type ChatInput/],
  ['15 menus for people', commands(15, { type: 2 }), commands(16, { type: 2 }), /16 commands of type User/],
  ['15 menus for messages', commands(15, { type: 3 }), commands(16, { type: 3 }), /16 commands of type Message/],
  ['commands differ', [...command(), { name: 'c', type: 2 }], [...command(), ...command()], /two commands "c"/],
  [
    'a menu has no description',
    [{ name: 'Any Name', type: 2 }],
    [{ name: 'a', type: 2, description: 'd' }],
    /no description/,
  ],
  [
    'permissions are digits',
    command({ default_member_permissions: '32' }),
    command({ default_member_permissions: 'admin' }),
    /pattern/,
  ],
  [
    'file types',
    withOptions(option({ type: 11, file_types: ['image', '.pdf'] })),
    withOptions(option({ type: 11, file_types: times(11, () => 'image') })),
    /more than 10/,
  ],
  ['contexts differ', command({ contexts: [0, 1] }), command({ contexts: [0, 0] }), /duplicate/],
  ['a key is known', command({ nsfw: true }), command({ nfsw: true }), /"nfsw"/],
];

describe.each(cases)('GIVEN the limit: %s', (_, allowed, refused, sentence) => {
  test('THEN just within it there is no message', () => expect(validateCommands(allowed)).toEqual([]));
  test('THEN just beyond it the reason is', () => {
    expect(
      validateCommands(refused)
        .map((violation) => violation.sentence)
        .join('\n'),
    ).toMatch(sentence);
  });
});

test.each(['актёр', '俳優', '배우', 'นักแสดง', 'अभिनेता', "a-b_c'd", 'ator2', 'ممثل'])(
  'GIVEN the name %s THEN it is allowed',
  (name) => {
    expect(validateCommands(command({ name }))).toEqual([]);
  },
);

test('GIVEN a command for one server THEN contexts and integration types make no sense', () => {
  expect(validateCommands(command({ contexts: [0], integration_types: [0] }))).toEqual([]);
  expect(validateCommands(command({ contexts: [0] }), 'guild')).toMatchObject([
    { path: '/0', sentence: 'contexts and integration_types are for global commands' },
  ]);
});

const long = (count: number) =>
  Object.fromEntries(['fr', 'de', 'ja', 'ko', 'it'].slice(0, count).map((locale) => [locale, letters(90)]));

const translated = (count: number) =>
  times(25, (index) => option({ name: `o${index}`, description_localizations: long(count) }));

test('GIVEN a long localisation THEN only the longest one counts', () => {
  expect(
    validateCommands([...command({ options: translated(1) }), ...command({ name: 'e', options: translated(5) })]),
  ).toEqual([]);
});

test('GIVEN a single command or a change of one THEN it is checked too', () => {
  expect(validateCommand({ name: 'a', description: 'b' })).toEqual([]);
  expect(validateCommand({ name: 'A', description: 'b' })).toMatchObject([{ path: '/name' }]);
  expect(validateCommandEdit({ description: letters(101) })).toMatchObject([{ path: '/description' }]);
});
