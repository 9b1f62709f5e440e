import { InteractionType, Locale, MessageFlags } from 'discord-api-types/v10';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { patientBot } from '../patience.ts';
import { commands } from '../../commands/index.ts';
import { createRouter } from '../../src/bot/router.ts';
import type { HandleInteraction } from '../../src/bot/handle-interaction.ts';
import { allEdits, proposeEdit } from '../../src/moderation/edits/edits.ts';
import { memoryState, type State } from '../../src/state/state.ts';
import { changeFollower, followerAt } from '../../src/follow/followers.ts';
import { noGaps } from '../../src/state/gaps/gaps.ts';
import {
  autocompleteInteraction,
  commandInteraction,
  localeFrom,
  pressInteraction,
} from '../../src/doors/interactions.ts';
import { languages } from '../../src/language/language.ts';
import { listed } from '../discord/validate/violation.ts';
import { validateInteractionResponse } from '../discord/validate/violations.ts';
import { realBot, testDay, type RealBot } from '../real-data.ts';

const me = { kind: 'user', id: '100000000000000001' } as const;

let bot: RealBot;
let state: State;
let answer: HandleInteraction;
let gaps: string[];

beforeAll(async () => {
  bot = await realBot();
});

beforeEach(() => {
  gaps = [];
  state = { ...memoryState(), gaps: { ...noGaps, note: (text) => void gaps.push(text) } };
  answer = createRouter({
    ...patientBot,
    commands,
    knowledge: () => bot.knowledge,
    state,
    log: () => undefined,
    now: () => testDay,
  });
});

interface Seen {
  readonly title: string;
  readonly text: string;
  readonly ephemeral: boolean;
  /** Custom ids of buttons, and values of menus. */
  readonly customIds: readonly string[];
}

interface Component {
  readonly custom_id: string;
  readonly options?: readonly { readonly value: string }[];
}

function seen(response: unknown, type: InteractionType): Seen {
  expect(listed(validateInteractionResponse(response, type))).toBe('');
  const { data } = response as {
    data: { embeds: { title?: string }[]; flags?: number; components: { components: Component[] }[] };
  };
  return {
    title: data.embeds[0]?.title ?? '',
    text: JSON.stringify(data.embeds),
    ephemeral: data.flags === MessageFlags.Ephemeral,
    customIds: data.components.flatMap(({ components }) =>
      components.flatMap(({ custom_id, options }) => options?.map(({ value }) => value) ?? [custom_id]),
    ),
  };
}

async function ask(command: string, options: Record<string, string>, locale: Locale = Locale.EnglishUS): Promise<Seen> {
  const given = Object.entries(options).map(([name, value]) => ({ name, value }));
  const { response } = await answer(commandInteraction(command, given, locale));
  return seen(response, InteractionType.ApplicationCommand);
}

async function press(customId: string, locale: Locale = Locale.EnglishUS): Promise<Seen> {
  const { response } = await answer(pressInteraction(customId, locale));
  return seen(response, InteractionType.MessageComponent);
}

const followed = async (): Promise<string[]> => (await followerAt(state.store, me))?.follows.map(({ id }) => id) ?? [];

describe('/follow', () => {
  test.each(['han-hyo-joo', 'han hyo joo', '한효주', 'ハン・ヒョジュ'])(
    'GIVEN what:%s THEN she is followed, and only the asker sees so',
    async (what) => {
      const card = await ask('follow', { what });
      expect(card.title).toBe('Following Han Hyo-joo');
      expect(card.ephemeral).toBe(true);
      expect(await followed()).toEqual(['han-hyo-joo']);
      expect((await ask('follow', { what })).title).toBe('You already follow Han Hyo-joo');
    },
  );

  test.each([
    ['en', 'Asia/Tokyo'],
    ['ja', 'Asia/Tokyo'],
    ['ko', 'Asia/Seoul'],
  ])('GIVEN %s and no zone THEN digests come at nine in %s', async (language, zone) => {
    await ask('follow', { what: 'eye-love-you-2024' }, localeFrom(language));
    expect(await followerAt(state.store, me)).toMatchObject({ language, zone });
  });

  test.each([
    ['America/New_York', 'America/New_York'],
    ['new york', 'America/New_York'],
    ['kolkata', 'Asia/Kolkata'],
    ['Asia/Tokyo', 'Asia/Tokyo'],
  ])('GIVEN zone:%s THEN the zone is %s', async (zone, expected) => {
    await ask('follow', { what: 'eye-love-you-2024', zone });
    expect((await followerAt(state.store, me))?.zone).toBe(expected);
  });

  test('GIVEN an unknown zone THEN the reply says so, and nothing is followed', async () => {
    const card = await ask('follow', { what: 'eye-love-you-2024', zone: 'Mars/Olympus' });
    expect(card.title).toBe('Which time zone?');
    expect(await followed()).toEqual([]);
  });

  test.each([
    ['actor', { name: 'han-hyo-joo' }, 'han-hyo-joo', 'Han Hyo-joo'],
    ['series', { title: 'eye-love-you-2024' }, 'eye-love-you-2024', 'Eye Love You (2024)'],
  ])(
    'GIVEN the star on the card of /%s THEN one press follows, and the next one ends it',
    async (command, given, id, name) => {
      const star = (await ask(command, given)).customIds.find((one) => one.startsWith('follow.')) ?? '';
      const first = await press(star);
      expect([first.title, first.ephemeral, await followed()]).toEqual([`Following ${name}`, true, [id]]);
      const second = await press(star);
      expect([second.title, second.ephemeral, await followed()]).toEqual([`No longer following ${name}`, true, []]);
      expect((await press(star)).title).toBe(`Following ${name}`);
    },
  );

  test('GIVEN the star of somebody who is no longer in the catalog THEN the button no longer works', async () => {
    expect((await press('follow.toggle.nobody')).title).toBe('This button no longer works');
  });

  test('GIVEN here in a direct message THEN the bot says that this works in servers only', async () => {
    expect((await ask('follow', { what: 'eye-love-you-2024', here: 'true' })).title).toBe('Not possible here');
    expect(await followed()).toEqual([]);
  });

  test('GIVEN a name that nobody has THEN the name is not found, and counted as a gap', async () => {
    expect((await ask('follow', { what: 'Zzyzx Qwrtplk' })).title).toBe('I could not find that');
    expect(gaps).toEqual(['Zzyzx Qwrtplk']);
  });

  test('GIVEN a name that several could be THEN a menu opens, and the chosen one is followed with the zone asked for', async () => {
    const card = await ask('follow', { what: 'kim', zone: 'Europe/Paris' });
    expect(card.title).toBe('Did you mean one of these?');
    expect(card.customIds.length).toBeGreaterThan(1);
    await press(card.customIds[0] ?? '');
    expect(await followed()).toEqual([card.customIds[0]?.split('.')[2]]);
    expect((await followerAt(state.store, me))?.zone).toBe('Europe/Paris');
  });

  test('GIVEN the card THEN its button stops, and the next one begins again', async () => {
    const card = await ask('follow', { what: 'han-hyo-joo' });
    const stopped = await press(card.customIds.find((customId) => customId.startsWith('follow.stop')) ?? '');
    expect(stopped.title).toBe('No longer following Han Hyo-joo');
    expect(await followed()).toEqual([]);
    expect((await press(card.customIds.find((customId) => customId.startsWith('follow.stop')) ?? '')).title).toContain(
      'is not on the list',
    );
    expect((await press(stopped.customIds[0] ?? '')).title).toBe('Following Han Hyo-joo');
  });

  test('GIVEN 50 follows THEN the next one gets the answer that the list is full', async () => {
    const ids = [...bot.knowledge.catalog.people.keys()].slice(0, 51);
    for (const what of ids) await ask('follow', { what });
    expect(await followed()).toEqual(ids.slice(0, 50));
    expect((await ask('follow', { what: ids[50] ?? '' })).title).toBe('The list is full');
  });

  test.each([
    'follow.stop',
    'follow.stop.you.a',
    'follow.me',
    'follow.me.nobody-at-all',
    'follow.here',
    'following',
    'following.list',
    'following.x.me',
  ])('GIVEN the custom id %s, which leads nowhere THEN it is answered as an old button', async (customId) => {
    expect((await press(customId)).title).not.toBe('');
    expect(await followed()).toEqual([]);
  });

  test.each(['follow.me.han-hyo-joo.', 'follow.me.han-hyo-joo.~', 'follow.me.han-hyo-joo.Nowhere/Land'])(
    'GIVEN the custom id %s, whose zone is none THEN the usual zone is taken',
    async (customId) => {
      await press(customId);
      expect(await followed()).toEqual(['han-hyo-joo']);
    },
  );
});

describe('/following', () => {
  test.each(languages)('GIVEN nothing and language %s THEN a friendly sentence says so', async (language) => {
    const card = await ask('following', {}, localeFrom(language));
    expect(card.ephemeral).toBe(true);
    expect(card.customIds).toEqual([]);
  });

  test('GIVEN eleven follows THEN they fill pages of five, latest first, and each can be stopped', async () => {
    const ids = [...bot.knowledge.catalog.people.keys()].slice(0, 11);
    for (const what of ids) await ask('follow', { what });
    let card = await ask('following', {});
    expect(card.title).toBe('What you follow (11)');
    expect(card.customIds.filter((customId) => customId.includes('.stop.'))).toHaveLength(5);
    expect(card.customIds[0]).toBe(`following.stop.me.${ids[10]}.1`);
    card = await press(card.customIds.at(-1) ?? '');
    card = await press(card.customIds.at(-1) ?? '');
    expect(card.customIds.filter((customId) => customId.includes('.stop.'))).toEqual([`following.stop.me.${ids[0]}.3`]);
    // When the last follow of a page is removed, the previous page is shown.
    card = await press(card.customIds.find((customId) => customId.includes('.stop.')) ?? '');
    expect(card.title).toBe('What you follow (10)');
    expect(card.text).toContain('Page 2 of 2');
    while (card.customIds.length > 0)
      card = await press(card.customIds.find((customId) => customId.includes('.stop.')) ?? '');
    expect(await followed()).toEqual([]);
  });
});

describe('digests that could not be delivered', () => {
  test('GIVEN closed direct messages THEN the next command says so once, and /following can go on', async () => {
    await ask('follow', { what: 'han-hyo-joo' });
    await changeFollower(state.store, me, (one) => ({ ...one, trouble: { what: 'closed', told: false } }));
    const next = await ask('actor', { name: 'han-hyo-joo' });
    expect(next.title).toBe('Han Hyo-joo');
    expect(next.text).toContain('could not deliver');
    // A public hint says neither which follow nor why.
    expect(next.text).not.toContain('direct message');
    expect((await ask('actor', { name: 'han-hyo-joo' })).text).not.toContain('could not deliver');
    const list = await ask('following', {});
    expect(list.text).toContain('did not let me send you a direct message');
    expect((await press('following.try.me')).title).toBe('Messages are on again');
    expect((await followerAt(state.store, me))?.trouble).toBeUndefined();
  });
});

describe('/about', () => {
  test.each(languages)(
    'GIVEN page:forget-me in %s THEN a button asks again, and then everything is gone',
    async (language) => {
      const locale = localeFrom(language);
      await ask('follow', { what: 'han-hyo-joo' }, locale);
      const card = await ask('about', { page: 'forget-me' }, locale);
      expect(card.ephemeral).toBe(true);
      expect(await followed()).toHaveLength(1);
      expect((await press(card.customIds[0] ?? '', locale)).text).toContain('1');
      expect(await state.store.list('follows')).toEqual([]);
      expect((await press(card.customIds[0] ?? '', locale)).text).not.toContain('1');
    },
  );

  test('GIVEN a moderator of whom only an edit is left THEN the name goes from it, and the card does not say that nothing was kept', async () => {
    const change = { path: ['born'], before: '1987', after: '1987-02-22' };
    const about = { subject: 'han-hyo-joo', form: 'life', file: 'actors/han-hyo-joo.json', record: [] };
    const page = 'https://example.com/news';
    await proposeEdit(state.store, { ...about, changes: [change], page, warnings: [] }, me.id, new Date());
    expect((await press('about.forget-me.yes')).text).toContain('I deleted 1 entry');
    expect((await allEdits(state.store)).map(({ proposedBy }) => proposedBy)).toEqual([undefined]);
  });

  test.each(languages)('GIVEN %s THEN the card says what is kept and for how long', async (language) => {
    const card = await ask('about', {}, localeFrom(language));
    expect(card.text).toContain('90');
    expect(card.text).toMatch(/Delete my data|私のデータを消す|내 기록 지우기/u);
  });
});

describe('misses of look-ups', () => {
  test.each([
    ['actor', 'name'],
    ['series', 'title'],
    ['quote', 'about'],
    ['search', 'text'],
    ['follow', 'what'],
  ])('GIVEN /%s %s that nothing goes by THEN it is counted once, and typing it is not', async (command, option) => {
    await answer(autocompleteInteraction(command, [{ name: option, value: 'Zzyzx Qwrtplk' }], Locale.EnglishUS));
    expect(gaps).toEqual([]);
    await ask(command, { [option]: 'Zzyzx Qwrtplk' });
    expect(gaps).toEqual(['Zzyzx Qwrtplk']);
  });

  test('GIVEN names that are found, or that several have THEN nothing is counted', async () => {
    await ask('actor', { name: '한효주' });
    await ask('actor', { name: 'kim' });
    await ask('search', { text: 'chocolate' });
    expect(gaps).toEqual([]);
  });
});
