import { beforeAll, describe, expect, test } from 'vitest';
import { chainBetween } from '../../src/insights/chain.ts';
import { costarsOf } from '../../src/insights/costars.ts';
import { languages } from '../../src/language/language.ts';
import { realBot, type RealBot } from '../real-data.ts';
import { ask, choices, press, walk } from './walking.ts';
import { sized } from '../thorough.ts';

let bot: RealBot;
beforeAll(async () => {
  bot = await realBot();
});

describe('/costars with one name', () => {
  test.each(['han hyo joo', '한효주', 'ハン・ヒョジュ', 'han-hyo-joo'])(
    'GIVEN actor:%s THEN the card says with whom Han Hyo-joo played',
    async (actor) => {
      expect((await ask(bot, 'costars', { actor })).title).toBe('Co-stars of Han Hyo-joo');
    },
  );

  test('GIVEN somebody THEN people met again come first, then cast by cast from the newest work on', async () => {
    const { description } = await ask(bot, 'costars', { actor: 'shim-eun-kyung' });
    const [top = '', ...casts] = description.split('\n\n');
    expect(top).toMatch(/^2 works together: \*\*\S+/mu);
    const years = casts.map((cast) => Number(/\((\d{4})\)\*\*/u.exec(cast)?.[1]));
    expect(years.length).toBeGreaterThan(2);
    expect(years).toEqual(years.toSorted((a, b) => b - a));
  });

  test('GIVEN a cast THEN its people follow in the order of the credits, with their parts', async () => {
    const { description } = await ask(bot, 'costars', { actor: 'chae-jong-hyeop' });
    expect(description).toMatch(/Eye Love You \(2024\)\*\*\n-# Fumi Nikaido \(Yuri Motomiya\), Taishi Nakagawa/u);
  });

  test('GIVEN somebody met in one work only THEN the card says of nobody that they met again', async () => {
    expect((await ask(bot, 'costars', { actor: 'chae-jong-hyeop' })).description).not.toContain('works together');
  });

  test('GIVEN somebody who played with nobody on record THEN the card counts no sources', async () => {
    const seen = await ask(bot, 'costars', { actor: 'kim-se-jeong' });
    expect(seen.description).toBe('No co-star of Kim Se-jeong is on record.');
    expect(seen.text).not.toContain('source');
  });

  test('GIVEN a name that could be several THEN a choice leads to the costars, not to the card', async () => {
    const seen = await ask(bot, 'costars', { actor: 'kim' });
    expect([seen.title, seen.ephemeral]).toEqual(['Did you mean one of these?', true]);
    for (const customId of seen.customIds) expect(customId).toMatch(/^costars\.[a-z0-9-]+\.1$/u);
  });

  test('GIVEN an unknown name THEN only the asker sees that', async () => {
    const seen = await ask(bot, 'costars', { actor: 'Zzyzx Qwrtplk' });
    expect([seen.title, seen.ephemeral]).toEqual(['I could not find that', true]);
  });

  test('GIVEN autocomplete before the first letter THEN the list has people who played with somebody', async () => {
    const list = await choices(bot, 'costars', { actor: '' });
    expect(list.length).toBeGreaterThan(20);
    for (const { value } of list) expect(costarsOf(value, bot.knowledge.catalog).length).toBeGreaterThan(0);
    expect((await choices(bot, 'costars', { actor: 'han-hyo-joo', with: '한효' })).length).toBeGreaterThan(0);
  });
});

const names = (text: string): string[] => [...text.matchAll(/^\*\*(.+)\*\*$/gmu)].map(([, name]) => name ?? '');

describe('/costars with two names', () => {
  test('GIVEN two who played together THEN the chain is one link with its work and year', async () => {
    const seen = await ask(bot, 'costars', { actor: '채종협', with: '二階堂ふみ' }, 'en');
    expect(seen.description).toContain('They appeared together:');
    expect(seen.description).toContain('↓ together in **Eye Love You (2024)**');
    expect(seen.description).toMatch(/-# \[/u);
  });

  test('GIVEN two who are linked by others THEN the chain is the catalog’s, the same from either end', async () => {
    const there = await ask(bot, 'costars', { actor: 'han-hyo-joo', with: 'bae-doona' });
    const back = await ask(bot, 'costars', { actor: 'bae-doona', with: 'han-hyo-joo' });
    const links = chainBetween('han-hyo-joo', 'bae-doona', bot.knowledge.catalog) ?? [];
    expect(links.length).toBeGreaterThan(1);
    expect(names(there.description)).toHaveLength(links.length + 1);
    expect(names(back.description)).toEqual(names(there.description).toReversed());
  });

  test('GIVEN the same person twice THEN a friendly sentence says so', async () => {
    const seen = await ask(bot, 'costars', { actor: '한효주', with: 'han hyo joo' });
    expect(seen.ephemeral).toBe(true);
    expect(seen.description).toContain('Both names are Han Hyo-joo');
  });

  test('GIVEN one of two who played with nobody THEN no button leads to an empty list', async () => {
    const seen = await ask(bot, 'costars', { actor: 'kim-se-jeong', with: 'han-hyo-joo' });
    expect(seen.customIds).toContain('costars.han-hyo-joo.1');
    expect(seen.customIds).not.toContain('costars.kim-se-jeong.1');
  });

  test('GIVEN two people without a chain THEN the card says so', async () => {
    const { catalog } = bot.knowledge;
    const ids = [...catalog.people.keys(), ...catalog.costars.keys()];
    const lone = ids.find((id) => chainBetween('han-hyo-joo', id, catalog) === undefined) ?? '';
    const seen = await ask(bot, 'costars', { actor: 'han-hyo-joo', with: lone });
    expect(seen.description).toContain('No chain of shared casts on record leads from Han Hyo-joo to');
  });

  test.each([
    ['first', { actor: 'kim', with: 'han-hyo-joo' }, /^costars\.[a-z0-9-]+\.with\.han-hyo-joo$/u],
    ['second', { actor: 'han-hyo-joo', with: 'kim' }, /^costars\.han-hyo-joo\.with\.[a-z0-9-]+$/u],
  ])(
    'GIVEN a %s name that could be several THEN the card says which, and a choice leads on with the other',
    async (which, given, customId) => {
      const seen = await ask(bot, 'costars', given);
      expect([seen.title, seen.ephemeral]).toEqual(['Which ones did you mean?', true]);
      const fields = (JSON.parse(seen.text) as { fields: { name: string; value: string }[] }[])[0]?.fields ?? [];
      const unclear = fields.find(({ name }) => name.toLowerCase() === which);
      expect(unclear?.value).toContain('`kim` could be:');
      expect(fields.find((field) => field !== unclear)?.value).toBe('This is Han Hyo-joo.');
      expect(seen.customIds.length).toBeGreaterThan(1);
      for (const one of seen.customIds) expect(one).toMatch(customId);
      expect((await press(bot, seen.customIds[0] ?? '')).title).toMatch(/^From /u);
    },
  );

  test('GIVEN two names that nobody has THEN the card says that both are unknown', async () => {
    const seen = await ask(bot, 'costars', { actor: 'Zzyzx Qwrtplk', with: '@everyone' });
    expect(seen.text.match(/No person or work in the catalog matches/gu)).toHaveLength(2);
    expect(seen.ephemeral).toBe(true);
  });
});

describe('every card of /costars', () => {
  test.each(['costars', 'costars.nobody.1', 'costars.han-hyo-joo.with.nobody', 'costars.han-hyo-joo.with'])(
    'GIVEN the custom id %s THEN it leads nowhere, politely',
    async (customId) => {
      expect((await press(bot, customId)).title).toBe('This button no longer works');
    },
  );

  test.each(languages)(
    'GIVEN everybody, and 300 pairs, in %s THEN each card is valid and each button leads somewhere',
    async (language) => {
      const { catalog } = bot.knowledge;
      const ids = [...catalog.people.keys(), ...catalog.costars.keys()];
      const pairs = Array.from({ length: 300 }, (_, index) => {
        const [a = '', b = ''] = [ids[(index * 37) % ids.length], ids[(index * 101 + 5) % ids.length]];
        return `costars.${a}.with.${b}`;
      });
      const { pressed, strays } = await walk(
        bot,
        'costars',
        [...ids.map((id) => `costars.${id}.1`), ...pairs],
        language,
      );
      expect([strays, bot.log]).toEqual([[], []]);
      expect(pressed).toBeGreaterThan(sized({ quick: 60, thorough: 1000 }));
    },
  );
});
