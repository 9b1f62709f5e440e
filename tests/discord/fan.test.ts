import {
  ApplicationCommandOptionType,
  type APIApplicationCommand,
  type APIApplicationCommandOption,
} from 'discord-api-types/v10';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { nameIn } from './client/localised.ts';
import { NotPossible } from './client/not-possible.ts';
import { readOptions } from './client/slash-text.ts';
import { startStage, type Stage } from './demo/start.ts';
import { Fan } from './fan.ts';
import { unhurried } from '../patience.ts';

// What the Discord client itself forbids, and what it sends: the bot never sees a mistake of the person.

let stage: Stage;
let ann: Fan;

beforeAll(async () => {
  stage = await startStage(unhurried);
  ({ ann } = stage);
});
afterAll(() => stage.leave());

const person = (options: ConstructorParameters<typeof Fan>[2]) => new Fan(stage.discord, stage.here, options);

const group = () => stage.discord.addPrivateGroup(ann);

describe('GIVEN a person who tries what the client does not offer', () => {
  const attempts: [what: string, attempt: () => Promise<unknown>, reason: string][] = [
    ['an unknown command', () => ann.slash('/nope'), 'there is no command "nope"; there are: actor, slow'],
    ['no command at all', () => ann.slash('hello'), '"hello" is no slash command'],
    ['a command without a required option', () => ann.slash('/actor'), '"name" is required'],
    ['an option out of range', () => ann.slash('/actor name:x year:3'), '3 is below 1900'],
    ['a text for a number', () => ann.slash('/actor name:x year:soon'), '"soon" is no whole number'],
    ['a choice that is none', () => ann.slash('/actor name:x order:new'), '"new" is none of Oldest first'],
    ['an unknown option', () => ann.slash('/slow fast:yes'), '"fast:yes" is no option'],
    [
      'a person who is not there',
      () => ann.slash('/greet who:12345678901234567'),
      'there is no user 12345678901234567 here',
    ],
    ['suggestions where there are none', () => ann.suggestions('/actor name:x year:19'), '"year" suggests nothing'],
    ['a command for moderators', () => ann.slash('/admin set on:true'), 'it needs the permissions 32'],
    ['an unknown subcommand', () => person({ permissions: '8' }).slash('/admin get'), 'has no subcommand "get"'],
    [
      'a name in another language',
      () => person({ locale: 'ko' }).slash('/acteur name:x'),
      'there is no command "acteur"',
    ],
    [
      'a server command in a private group',
      () => person({ installed: 'user' }).in(group()).slash('/slow'),
      'another way of installing',
    ],
    ['an application that is not installed', () => ann.in(group()).slash('/actor name:x'), 'nobody has installed'],
  ];
  test.each(attempts)('WHEN it is %s THEN it is not possible', async (_, attempt, reason) => {
    const sent = stage.discord.world.interactions.size;
    const error: unknown = await attempt().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(NotPossible);
    expect(String(error)).toContain(reason);
    expect(stage.discord.world.interactions.size).toBe(sent);
  });
});

describe('GIVEN a card', () => {
  const attempts: [what: string, act: string, reason: string][] = [
    ['a button that is not there', 'Nope', 'there is no button "Nope"; there are: "More" / "more", "⏳" / "later"'],
    ['a disabled button', 'Never', 'is disabled'],
    ['a link', 'Site', 'opens https://example.org'],
  ];
  test.each(attempts)('WHEN pressing %s THEN it is not possible', async (_, name, reason) => {
    await expect(ann.press(await ann.slash('/actor name:x'), name)).rejects.toThrow(reason);
  });

  test('WHEN choosing what the menu does not have THEN it is not possible', async () => {
    const card = await ann.slash('/actor name:x');
    await expect(ann.choose(card, 'A film', 'Alien')).rejects.toThrow('no option "Alien", but "Star Wars", "Witness"');
    await expect(ann.choose(card, 'A film', 'Witness', 'Star Wars')).rejects.toThrow('takes 1 to 1 options');
    await expect(ann.choose(card, 'A book', 'Witness')).rejects.toThrow('there are 0 menus "A book"');
  });

  test('WHEN a stranger presses THEN the owner stays on record', async () => {
    const card = await person({ installed: 'both' }).slash('/actor name:x');
    await person({ name: 'Stranger' }).press(card, 'More');
    const owners = [...stage.discord.world.interactions.values()]
      .slice(-2)
      .map(({ payload }) => payload.authorizing_integration_owners);
    expect(owners[1]).toEqual(owners[0]);
    expect(card.text).toContain('pressed by Stranger');
  });

  test('WHEN it is ephemeral THEN nobody else sees it', async () => {
    const secret = await ann.slash('/slow');
    await expect(person({ name: 'Stranger' }).messageMenu('Who wrote this', secret)).rejects.toThrow(
      'Stranger cannot see',
    );
  });

  test('WHEN it was deleted THEN it is gone', async () => {
    const { message } = await ann.slash('/actor name:x');
    stage.discord.world.messages.delete(message.id);
    await expect(ann.press(message, 'More')).rejects.toThrow('the message is gone');
  });
});

describe('GIVEN a modal', () => {
  const attempts: [what: string, fields: Record<string, string | string[]>, reason: string][] = [
    ['without a required text', {}, '"Note" is required'],
    ['with too long a text', { Note: 'x'.repeat(21) }, 'takes 0 to 20 characters, not 21'],
    ['with an unknown field', { Note: 'x', Colour: 'red' }, 'has no field "Colour"'],
    ['with an unknown option', { Note: 'x', Mood: ['Ugly'] }, '"Mood" has no option "Ugly"'],
    ['with too many options', { Note: 'x', Mood: ['Good', 'Bad'] }, 'takes 1 to 1 values, not 2'],
  ];
  test.each(attempts)('WHEN it is filled in %s THEN it is not sent', async (_, fields, reason) => {
    const modal = await ann.press(await ann.slash('/actor name:x'), 'Write a note');
    await expect(ann.fillIn(modal, fields)).rejects.toThrow(reason);
  });

  test('WHEN there is none, or no message THEN the error says what there is', async () => {
    const card = await ann.slash('/actor name:x');
    expect(() => card.modal).toThrow('no modal was opened; the response was 4 (ChannelMessageWithSource)');
    const modal = await ann.press(card, 'Write a note');
    expect(() => modal.message).toThrow('there is no message to see; the response was 9 (Modal)');
  });
});

const ownersAndContext = () => {
  const payload = [...stage.discord.world.interactions.values()].at(-1)?.payload;
  return [
    payload?.context,
    Object.keys(payload?.authorizing_integration_owners ?? {}),
    payload?.member !== undefined,
    payload?.user !== undefined,
  ];
};

describe('GIVEN a place', () => {
  test.each([
    ['a server', () => ann, [0, ['0'], true, false]],
    ['direct messages', () => ann.inDirectMessages(), [1, ['0'], false, true]],
    [
      'a private group',
      () => person({ installed: 'user' }).in(stage.discord.addPrivateGroup()),
      [2, ['1'], false, true],
    ],
    [
      'a server without the bot',
      () => person({ installed: 'user' }).in(stage.discord.addGuild({ joined: false })),
      [0, ['1'], true, false],
    ],
    ['a server, installed twice', () => person({ installed: 'both' }), [0, ['0', '1'], true, false]],
  ] as [string, () => Fan, unknown[]][])(
    'WHEN the person is in %s THEN the payload says so',
    async (_, who, expected) => {
      await who().slash('/actor name:x');
      expect(ownersAndContext()).toEqual(expected);
    },
  );
});

describe('GIVEN typed options', () => {
  const { String: Text, Integer, Number: Decimal, Boolean: Truth } = ApplicationCommandOptionType;
  const options = [
    { type: Text, name: 'text', description: 'd' },
    { type: Text, name: 'text-2', description: 'd' },
    { type: Integer, name: 'whole', description: 'd' },
    {
      type: Decimal,
      name: 'decimal',
      description: 'd',
      choices: [{ name: 'half', value: 0.5, name_localizations: { ja: '半分' } }],
    },
    { type: Truth, name: 'truth', description: 'd' },
  ] as APIApplicationCommandOption[];
  const command = { id: '1', name: 'c', type: 1, options } as unknown as APIApplicationCommand;
  const read = (text: string) =>
    readOptions(command, text, 'ja', false).map((option) =>
      'value' in option ? [option.name, option.value] : [option.name],
    );

  test.each([
    ['text:two words', [['text', 'two words']]],
    ['text:a: b c:d', [['text', 'a: b c:d']]],
    [
      'text-2:x text:y',
      [
        ['text-2', 'x'],
        ['text', 'y'],
      ],
    ],
    [
      'whole:-3 truth:True',
      [
        ['whole', -3],
        ['truth', true],
      ],
    ],
    ['decimal:half', [['decimal', 0.5]]],
    ['decimal:半分', [['decimal', 0.5]]],
    ['', []],
  ])('WHEN typing "%s" THEN %j is sent', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each(['whole:1.5', 'whole:', 'truth:maybe', 'decimal:1', 'text:', 'other:x'])(
    'WHEN typing "%s" THEN it is not possible',
    (text) => {
      expect(() => read(text)).toThrow(NotPossible);
    },
  );
});

test('GIVEN a localised name THEN the client shows it', () => {
  expect(nameIn({ name: 'actor', name_localizations: { ja: '俳優' } }, 'ja')).toBe('俳優');
  expect(nameIn({ name: 'actor', name_localizations: null }, 'ja')).toBe('actor');
});
