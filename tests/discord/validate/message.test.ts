import { MessageType, type APIMessage } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import {
  button,
  choices,
  container,
  embed,
  field,
  gallery,
  input,
  label,
  letters,
  link,
  menu,
  people,
  row,
  rows,
  section,
  text,
  times,
  v2,
} from './examples.ts';
import { validateFollowUpEdit, validateMessage, validateMessageEdit } from './violations.ts';

type Case = [limit: string, allowed: object, refused: object, sentence: RegExp];

const cases: Case[] = [
  ['2000 characters of content', { content: letters(2000) }, { content: letters(2001) }, /2001 characters of content/],
  ['characters are code points', { content: '👪'.repeat(2000) }, { content: '👪'.repeat(2001) }, /2001 characters/],
  [
    '10 embeds',
    { embeds: times(10, () => ({ title: 'a' })) },
    { embeds: times(11, () => ({ title: 'a' })) },
    /more than 10/,
  ],
  ['256 characters in a title', embed({ title: letters(256) }), embed({ title: letters(257) }), /256/],
  ['4096 in a description', embed({ description: letters(4096) }), embed({ description: letters(4097) }), /4096/],
  [
    '25 fields',
    embed({ fields: times(25, () => field()) }),
    embed({ fields: times(26, () => field()) }),
    /more than 25/,
  ],
  [
    '256 in the name of a field',
    embed({ fields: [field({ name: letters(256) })] }),
    embed({ fields: [field({ name: letters(257) })] }),
    /256/,
  ],
  [
    '1024 in a field',
    embed({ fields: [field({ value: letters(1024) })] }),
    embed({ fields: [field({ value: letters(1025) })] }),
    /1024/,
  ],
  [
    'a field is not empty',
    embed({ fields: [field()] }),
    embed({ fields: [field({ value: ' ' })] }),
    /needs a name and a value/,
  ],
  ['2048 in a footer', embed({ footer: { text: letters(2048) } }), embed({ footer: { text: letters(2049) } }), /2048/],
  ['256 in an author', embed({ author: { name: letters(256) } }), embed({ author: { name: letters(257) } }), /256/],
  [
    '6000 in all embeds together',
    { embeds: [{ description: letters(3000) }, { description: letters(3000) }] },
    { embeds: [{ description: letters(3001) }, { description: letters(3000) }] },
    /6001 characters in all embeds/,
  ],
  [
    'an embed is not empty',
    { embeds: [{ image: { url: 'https://example.org/a.png' } }] },
    { embeds: [{}] },
    /embed is empty/,
  ],
  ['a colour has 24 bits', embed({ color: 0xffffff }), embed({ color: 0x1000000 }), /16777215/],
  [
    'an embed opens the web',
    embed({ url: 'https://example.org/俳優' }),
    embed({ url: 'ftp://example.org' }),
    /only http/,
  ],
  [
    'a time is ISO 8601',
    embed({ timestamp: '2026-11-21T05:00:00+09:00' }),
    embed({ timestamp: 'yesterday' }),
    /date-time/,
  ],
  ['a message is not empty', { content: 'a' }, {}, /empty/],
  ['a key is known', { content: 'a' }, { content: 'a', embedz: [] }, /"embedz"/],
  [
    'an undefined key is not sent',
    { content: 'a', username: undefined },
    { content: 'a', username: 'b' },
    /"username"/,
  ],

  [
    '5 rows',
    { components: times(5, (index) => row(button(`${index}`))) },
    { components: times(6, (index) => row(button(`${index}`))) },
    /6 action rows/,
  ],
  [
    '5 buttons in a row',
    rows(...times(5, (index) => button(`${index}`))),
    rows(...times(6, (index) => button(`${index}`))),
    /more than 5/,
  ],
  ['one menu in a row', rows(menu()), rows(menu(), button('a')), /one select/],
  ['a custom id stands once', rows(button('a'), button('b')), rows(button('a'), button('a')), /"a" is used twice/],
  [
    'an id stands once',
    rows(button('a', { id: 1 }), button('b', { id: 2 })),
    rows(button('a', { id: 1 }), button('b', { id: 1 })),
    /id "1" is used twice/,
  ],
  ['100 characters in a custom id', rows(button(letters(100))), rows(button(letters(101))), /100/],
  ['80 in a label', rows(button('a', { label: letters(80) })), rows(button('a', { label: letters(81) })), /80/],
  [
    'a button has a label or an emoji',
    rows(button('a', { label: undefined, emoji: { name: '🎬' } })),
    rows(button('a', { label: undefined })),
    /label or an emoji/,
  ],
  [
    'an emoji is one emoji',
    rows(button('a', { emoji: { name: '🇰🇷' } })),
    rows(button('a', { emoji: { name: 'kr' } })),
    /not one emoji/,
  ],
  ['a link has no custom id', rows(link()), rows(link({ custom_id: 'a' })), /link button/],
  ['a link opens the web', rows(link()), rows(link({ url: 'ftp://example.org' })), /http, https or discord/],
  ['a button has no url', rows(button('a')), rows(button('a', { url: 'https://example.org' })), /no url/],
  [
    'a premium button has a sku_id',
    rows({ type: 2, style: 6, sku_id: '1' }),
    rows({ type: 2, style: 6, sku_id: '1', label: 'a' }),
    /premium/,
  ],
  ['25 options', rows(menu({ options: choices(25) })), rows(menu({ options: choices(26) })), /more than 25/],
  ['values differ', rows(menu()), rows(menu({ options: [...choices(1), ...choices(1)] })), /same value/],
  [
    '150 in a placeholder',
    rows(people({ placeholder: letters(150) })),
    rows(people({ placeholder: letters(151) })),
    /150/,
  ],
  [
    'min_values is not above max_values',
    rows(people({ min_values: 2, max_values: 2 })),
    rows(people({ min_values: 2 })),
    /above max_values/,
  ],
  [
    'no more defaults than can be chosen',
    rows(people({ default_values: [{ id: '1', type: 'user' }] })),
    rows(
      people({
        default_values: [
          { id: '1', type: 'user' },
          { id: '2', type: 'user' },
        ],
      }),
    ),
    /2 defaults/,
  ],

  ['new components need the flag', v2(text('a')), { components: [text('a')] }, /TextDisplay needs the flag/],
  ['new components stand alone', v2(text('a')), { ...v2(text('a')), content: 'a' }, /only components/],
  ['40 components', v2(...times(40, () => text('a'))), v2(...times(41, () => text('a'))), /more than 40/],
  [
    '40, nested ones counted',
    v2(container(...times(39, () => text('a')))),
    v2(container(...times(40, () => text('a')))),
    /41 components/,
  ],
  ['4000 characters of text', v2(text(letters(4000))), v2(text(letters(2001)), text(letters(2000))), /4001 characters/],
  ['3 texts in a section', v2(section(3)), v2(section(4)), /more than 3/],
  ['10 pictures in a gallery', v2(gallery(10)), v2(gallery(11)), /more than 10/],
  ['a label belongs in a modal', v2(text('a')), v2(label(input())), /allowed values/],
  ['a container holds no container', v2(container(text('a'))), v2(container(container(text('a')))), /allowed values/],

  [
    'mentions are parsed or listed',
    { content: 'a', allowed_mentions: { parse: ['roles'], users: ['1'] } },
    { content: 'a', allowed_mentions: { parse: ['users'], users: ['1'] } },
    /exclude each other/,
  ],
  [
    'an attachment was uploaded',
    embed({ image: { url: 'https://example.org/a.png' } }),
    embed({ image: { url: 'attachment://no.png' } }),
    /was not uploaded/,
  ],
  ['only answers are ephemeral', { content: 'a', flags: 4 }, { content: 'a', flags: 64 }, /ephemeral/],
  ['flags can be set', { content: 'a', flags: 4096 }, { content: 'a', flags: 1 << 4 }, /flags 16 cannot be set/],
];

describe.each(cases)('GIVEN the limit: %s', (_, allowed, refused, sentence) => {
  test('THEN just within it there is no message', () => expect(validateMessage(allowed)).toEqual([]));
  test('THEN just beyond it the reason is', () => {
    expect(
      validateMessage(refused)
        .map((violation) => violation.sentence)
        .join('\n'),
    ).toMatch(sentence);
  });
});

const files = (count: number, size = 1) => times(count, (index) => ({ name: `${index}.png`, size }));

describe('GIVEN files', () => {
  test('THEN 10 of 10 MiB are allowed, an 11th or a byte more is not', () => {
    const size = 10 * 2 ** 20;
    expect(validateMessage({}, { files: files(10, size) })).toEqual([]);
    expect(validateMessage({}, { files: files(11) })).toMatchObject([{ sentence: '11 files; at most 10' }]);
    expect(validateMessage({}, { files: files(1, size + 1) })).toMatchObject([{ path: '/attachments' }]);
  });

  test('THEN an embed may show what was uploaded', () => {
    expect(validateMessage(embed({ image: { url: 'attachment://0.png' } }), { files: files(1) })).toEqual([]);
  });
});

const before = (more: Partial<APIMessage>) =>
  ({
    type: MessageType.Default,
    content: 'a',
    embeds: [],
    components: [],
    attachments: [],
    flags: 0,
    ...more,
  }) as unknown as APIMessage;

describe('GIVEN an edit', () => {
  const edits: [what: string, before: Partial<APIMessage>, edit: object, sentence: RegExp | undefined][] = [
    ['content of a plain message', {}, { content: 'b' }, undefined],
    ['taking away all there is', {}, { content: '' }, /empty/],
    ['to components, with the content left', {}, v2(text('a')), /only components/],
    ['to components, with the content taken away', {}, { ...v2(text('a')), content: null }, undefined],
    ['back from components: the flag stays', { flags: 1 << 15, content: '' }, { content: 'b' }, /only components/],
    ['a container without repeating the flag', { flags: 1 << 15, content: '' }, { components: [text('a')] }, undefined],
    [
      'a picture that is attached already',
      { attachments: [{ filename: 'a.png' }] as APIMessage['attachments'] },
      embed({ image: { url: 'attachment://a.png' } }),
      undefined,
    ],
  ];
  test.each(edits)('WHEN editing %s', (_, message, edit, sentence) => {
    for (const validate of [validateMessageEdit, validateFollowUpEdit]) {
      const found = validate(edit, { edited: before(message) }).map((violation) => violation.sentence);
      if (sentence === undefined) expect(found).toEqual([]);
      else expect(found.join('\n')).toMatch(sentence);
    }
  });

  test('WHEN the message before is not known THEN only the edit itself is judged', () => {
    expect(validateMessageEdit({})).toEqual([]);
    expect(validateMessageEdit({ content: letters(2001) })).toMatchObject([
      { path: '/content', foundBy: 'documentation' },
    ]);
  });
});
