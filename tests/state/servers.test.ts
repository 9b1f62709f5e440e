import { describe, expect, test } from 'vitest';
import {
  allServers,
  changeSettings,
  forgetSilentServers,
  noteUse,
  postLedgers,
  settingsOf,
  type Settings,
} from '../../src/state/servers/servers.ts';
import { usualSettings } from '../../src/state/servers/settings.ts';
import type { Store } from '../../src/state/store.ts';
import { setStore } from '../on-stores.ts';
import { storeKinds } from './stores.ts';

const firstDay = new Date('2026-06-01T12:00:00Z');
const daysLater = (days: number): Date => new Date(firstDay.getTime() + days * 86_400_000);
const inJapanese = (before: Settings): Settings => ({ ...before, language: 'ja' });

describe.each(storeKinds())('GIVEN settings of servers kept in $name', (kind) => {
  let store: Store;
  setStore(kind, (opened) => {
    store = opened;
  });

  const known = async (): Promise<string[]> => (await allServers(store)).map(({ server }) => server);

  test('WHEN a server has set nothing THEN the usual settings count, and nothing is kept', async () => {
    expect(await settingsOf(store, '1')).toEqual(usualSettings);
    await noteUse(store, '1', firstDay);
    expect(await known()).toEqual([]);
  });

  test('WHEN something is changed THEN the card shows before and after, and only that server has it', async () => {
    const { before, after } = await changeSettings(store, '1', inJapanese, firstDay);
    expect([before.language, after.language]).toEqual([undefined, 'ja']);
    expect((await settingsOf(store, '1')).language).toBe('ja');
    expect((await settingsOf(store, '2')).language).toBeUndefined();
  });

  test('WHEN two managers change different things at the same instant THEN both changes stay', async () => {
    await Promise.all([
      changeSettings(store, '1', inJapanese, firstDay),
      changeSettings(store, '1', (before) => ({ ...before, quizChannel: '7' }), firstDay),
    ]);
    expect(await settingsOf(store, '1')).toMatchObject({ language: 'ja', quizChannel: '7' });
  });

  test.each([
    { silent: 179, stays: true },
    { silent: 180, stays: false },
  ])('WHEN nobody has used the bot for $silent days THEN the server is kept: $stays', async ({ silent, stays }) => {
    await changeSettings(store, '1', inJapanese, firstDay);
    await store.change(postLedgers, '1', () => ({
      keep: { value: { day: '2026-06-01', next: 0 } },
      result: undefined,
    }));
    await forgetSilentServers(store, daysLater(silent));
    expect(await known()).toEqual(stays ? ['1'] : []);
    expect((await store.list(postLedgers)).length).toBe(stays ? 1 : 0);
  });

  test('WHEN the bot is used there again THEN the 180 days start over', async () => {
    await changeSettings(store, '1', inJapanese, firstDay);
    await noteUse(store, '1', daysLater(100));
    await forgetSilentServers(store, daysLater(279));
    expect(await known()).toEqual(['1']);
    await forgetSilentServers(store, daysLater(280));
    expect(await known()).toEqual([]);
  });

  test('WHEN 45 servers have been silent THEN each sweep forgets twenty of them', async () => {
    for (let number = 0; number < 45; number += 1)
      await changeSettings(store, String(100 + number), inJapanese, firstDay);
    const left: number[] = [];
    for (let sweep = 0; sweep < 3; sweep += 1) {
      await forgetSilentServers(store, daysLater(200));
      left.push((await known()).length);
    }
    expect(left).toEqual([25, 5, 0]);
  });

  test('WHEN a person uses "Delete my data" THEN the settings stay: they name nobody', async () => {
    await changeSettings(store, '1', inJapanese, firstDay);
    await store.eraseOwner('1');
    expect(await known()).toEqual(['1']);
  });
});
