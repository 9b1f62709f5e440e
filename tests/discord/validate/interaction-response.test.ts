import { InteractionResponseType, InteractionType } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { input, label, letters, menu, modal, row, suggestions, text, times } from './examples.ts';
import { validateInteractionResponse } from './violations.ts';

const { Ping, ApplicationCommand, MessageComponent, ApplicationCommandAutocomplete, ModalSubmit } = InteractionType;

describe('GIVEN each type of response to each type of interaction', () => {
  const content = { content: 'a' };
  const responses = [
    { type: 1 },
    { type: 4, data: content },
    { type: 5 },
    { type: 6 },
    { type: 7, data: content },
    suggestions([]),
    modal([text('a')]),
    { type: 12 },
  ];
  const accepted: [interaction: InteractionType, responses: number[]][] = [
    [Ping, [1]],
    [ApplicationCommand, [4, 5, 9, 12]],
    [MessageComponent, [4, 5, 6, 7, 9, 12]],
    [ApplicationCommandAutocomplete, [8]],
    [ModalSubmit, [4, 5, 6, 7, 12]],
  ];
  test.each(accepted)('WHEN the interaction has type %i THEN %j are accepted', (interactionType, types) => {
    const without = responses.filter((response) => validateInteractionResponse(response, interactionType).length === 0);
    expect(without.map(({ type }) => type)).toEqual(types);
  });

  test('WHEN a modal was opened by a command THEN there is no message to update', () => {
    expect(validateInteractionResponse({ type: 7, data: content }, ModalSubmit, { fromMessage: false })).toEqual([
      {
        path: '/type',
        sentence: 'UpdateMessage needs a message that the interaction comes from',
        foundBy: 'documentation',
      },
    ]);
  });
});

type Case = [limit: string, interaction: InteractionType, allowed: object, refused: object, sentence: RegExp];

const suggestion = (more: object = {}) => ({ name: 'a', value: 'a', ...more });
const labelled = (component: object, more?: object) => modal([label(component, more)]);
const radio = (count: number) => ({
  type: 21,
  custom_id: 'radio',
  options: times(count, (index) => ({ label: 'a', value: `${index}` })),
});
const boxes = (count: number) => ({
  type: 22,
  custom_id: 'boxes',
  options: times(count, (index) => ({ label: 'a', value: `${index}` })),
});

const cases: Case[] = [
  [
    '25 suggestions',
    ApplicationCommandAutocomplete,
    suggestions(times(25, () => suggestion())),
    suggestions(times(26, () => suggestion())),
    /more than 25/,
  ],
  [
    '100 in the value of a suggestion',
    ApplicationCommandAutocomplete,
    suggestions([suggestion({ value: letters(100) })]),
    suggestions([suggestion({ value: letters(101) })]),
    /101 characters in a value/,
  ],
  [
    '100 in its name',
    ApplicationCommandAutocomplete,
    suggestions([suggestion({ name: letters(100) })]),
    suggestions([suggestion({ name: letters(101) })]),
    /100/,
  ],
  [
    'numbers can be suggested',
    ApplicationCommandAutocomplete,
    suggestions([suggestion({ value: 1 })]),
    suggestions([suggestion({ value: true })]),
    /number/,
  ],
  [
    'a deferred answer can be ephemeral',
    ApplicationCommand,
    { type: 5, data: { flags: 64 } },
    { type: 5, data: { flags: 1 << 15 } },
    /nothing else/,
  ],
  [
    'an answer can be ephemeral',
    ApplicationCommand,
    { type: 4, data: { content: 'a', flags: 64 } },
    { type: 4, data: { content: 'a', flags: 2 } },
    /flags 2/,
  ],
  ['an answer is not empty', ApplicationCommand, { type: 4, data: { content: 'a' } }, { type: 4, data: {} }, /empty/],
  [
    '45 in the title of a modal',
    ApplicationCommand,
    modal([text('a')], { title: letters(45) }),
    modal([text('a')], { title: letters(46) }),
    /45/,
  ],
  [
    '100 in its custom id',
    ApplicationCommand,
    modal([text('a')], { custom_id: letters(100) }),
    modal([text('a')], { custom_id: letters(101) }),
    /100/,
  ],
  [
    '5 components in a modal',
    ApplicationCommand,
    modal(times(5, () => text('a'))),
    modal(times(6, () => text('a'))),
    /6 components/,
  ],
  ['1 component in a modal', ApplicationCommand, modal([text('a')]), modal([]), /fewer than 1/],
  [
    '45 in a label',
    ApplicationCommand,
    labelled(input(), { label: letters(45) }),
    labelled(input(), { label: letters(46) }),
    /45/,
  ],
  [
    '100 in its description',
    ApplicationCommand,
    labelled(input(), { description: letters(100) }),
    labelled(input(), { description: letters(101) }),
    /100/,
  ],
  ['2 radio options', ApplicationCommand, labelled(radio(2)), labelled(radio(1)), /fewer than 2/],
  ['10 radio options', ApplicationCommand, labelled(radio(10)), labelled(radio(11)), /more than 10/],
  ['10 boxes', ApplicationCommand, labelled(boxes(10)), labelled(boxes(11)), /more than 10/],
  [
    'a text input stands in a label',
    ApplicationCommand,
    labelled(input()),
    modal([row(input({ label: 'a' }))]),
    /deprecated/,
  ],
  [
    'a text input in a label has no label',
    ApplicationCommand,
    labelled(input()),
    labelled(input({ label: 'a' })),
    /no label of its own/,
  ],
  [
    'min_length is not above max_length',
    ApplicationCommand,
    labelled(input({ min_length: 2, max_length: 2 })),
    labelled(input({ min_length: 3, max_length: 2 })),
    /above max_length/,
  ],
  [
    '4000 characters of text',
    ApplicationCommand,
    labelled(input({ max_length: 4000 })),
    labelled(input({ max_length: 4001 })),
    /4000/,
  ],
  ['nothing is disabled', ApplicationCommand, labelled(menu()), labelled(menu({ disabled: true })), /disabled/],
  [
    'nothing chosen needs required: false',
    ApplicationCommand,
    labelled(menu({ min_values: 0, required: false })),
    labelled(menu({ min_values: 0 })),
    /required: false/,
  ],
  [
    'custom ids differ',
    MessageComponent,
    modal([label(input()), label(menu())]),
    modal([label(input()), label(input())]),
    /used twice/,
  ],
];

describe.each(cases)('GIVEN the limit: %s', (_, interaction, allowed, refused, sentence) => {
  test('THEN just within it there is no message', () =>
    expect(validateInteractionResponse(allowed, interaction)).toEqual([]));
  test('THEN just beyond it the reason is', () => {
    expect(
      validateInteractionResponse(refused, interaction)
        .map((violation) => violation.sentence)
        .join('\n'),
    ).toMatch(sentence);
  });
});

describe('GIVEN something that is no response', () => {
  test.each([[null], ['text'], [{}], [{ type: 77 }], [{ type: 4, data: { content: 1 } }]])(
    'WHEN it is %j THEN the answer says so',
    (response) => {
      expect(validateInteractionResponse(response, ApplicationCommand)).not.toEqual([]);
    },
  );

  test('WHEN one custom id is too long THEN there is one violation, with its place', () => {
    const long = {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { components: [row({ type: 2, style: 1, label: 'b', custom_id: letters(101) })] },
    };
    expect(validateInteractionResponse(long, ApplicationCommand)).toEqual([
      {
        path: '/data/components/0/components/0/custom_id',
        sentence: 'must NOT have more than 100 characters',
        foundBy: 'schema',
      },
    ]);
  });
});
