import {
  ButtonStyle,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  TextInputStyle,
  type APIEmbed,
  type APIInteractionResponse,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { embedText, responseText } from '../../../src/doors/terminal/text.ts';

const described = (description: string): string => embedText({ description }).join('\n');
const message = (data: object): APIInteractionResponse => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data,
});
const row = (...components: readonly object[]): object => ({ type: ComponentType.ActionRow, components });
const button = { type: ComponentType.Button, style: ButtonStyle.Secondary, label: 'Works', custom_id: 'actor.a.works' };

describe('Discord’s Markdown in a terminal', () => {
  test.each([
    ['bold text', '**Born** 1987', 'Born 1987'],
    ['small text', '-# 2 sources', '  2 sources'],
    ['a link', '[Oricon](https://www.oricon.co.jp/news/1)', 'Oricon'],
    ['a link without a preview', '[Oricon](<https://www.oricon.co.jp/news/1>)', 'Oricon'],
    ['a link with a bracket in its text', String.raw`[a \] b](https://example.org)`, 'a ] b'],
    ['escaped punctuation', String.raw`R\*E\_D`, 'R*E_D'],
    ['a backslash before a letter', String.raw`a\b`, String.raw`a\b`],
    ['a timestamp', 'on <t:1764547200:D>', 'on 2025-12-01'],
    ['a timestamp without a style', 'on <t:1764547200>', 'on 2025-12-01'],
  ])('GIVEN %s THEN its text', (_what, markdown, text) => expect(described(markdown)).toBe(text));
});

describe('a card in a terminal', () => {
  const embed: APIEmbed = {
    title: 'Han Hyo-joo',
    description: 'An actor.',
    fields: [{ name: 'Works', value: '**One**\nTwo' }],
    footer: { text: 'Sources up to 2026' },
  };

  test('GIVEN every part of an embed THEN they come from title to footer, with indented fields', () => {
    expect(embedText(embed).join('\n')).toBe(
      ['Han Hyo-joo', '───────────', 'An actor.', '', 'Works', '  One', '  Two', '', 'Sources up to 2026'].join('\n'),
    );
  });

  test('GIVEN an empty embed THEN nothing', () => expect(embedText({})).toEqual([]));

  test.each([
    ['for everybody', 0, 'An actor.'],
    ['for the asker alone', MessageFlags.Ephemeral, '(only you see this)\nAn actor.'],
  ])('GIVEN a message %s THEN its first line says so', (_whom, flags, text) =>
    expect(responseText(message({ flags, embeds: [{ description: 'An actor.' }] }))).toBe(text),
  );

  test.each([
    ['a button', button, ['  [Works] actor.a.works']],
    ['a link', { type: ComponentType.Button, label: 'Page', url: 'https://a.org' }, ['  [Page] https://a.org']],
    ['a button that is switched off', { ...button, disabled: true }, []],
    [
      'a menu',
      {
        type: ComponentType.StringSelect,
        placeholder: 'Open a work',
        options: [{ label: 'Happiness', value: 'series.happiness' }],
      },
      ['  Open a work', '    Happiness → series.happiness'],
    ],
  ])('GIVEN %s THEN its text and custom id', (_what, component, lines) =>
    expect(responseText(message({ components: [row(component)] }))).toBe(
      lines.length === 0 ? '' : ['', ...lines].join('\n'),
    ),
  );

  test('GIVEN suggestions THEN each with its value', () =>
    expect(
      responseText({
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices: [{ name: 'Han Hyo-joo', value: 'han-hyo-joo' }] },
      }),
    ).toBe('Han Hyo-joo → han-hyo-joo'));

  test('GIVEN a form THEN its title, its texts and the names of its fields', () =>
    expect(
      responseText({
        type: InteractionResponseType.Modal,
        data: {
          custom_id: 'report.form',
          title: 'Report a mistake',
          components: [
            { type: ComponentType.TextDisplay, content: '**Thank you**' },
            {
              type: ComponentType.Label,
              label: 'What is right',
              component: { type: ComponentType.TextInput, custom_id: 'right', style: TextInputStyle.Short },
            },
          ],
        },
      }),
    ).toBe('(a form) Report a mistake\nThank you\n  What is right: …'));
});
