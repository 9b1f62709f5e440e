import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { managesServer, openWorkshop, type Workshop } from '../workshop-on-discord.ts';
import { openLiveData, type LiveData } from '../../src/app/live-data.ts';
import type { LogLine } from '../../src/bot/log.ts';
import { liveAmendments } from '../../src/moderation/edits/amendments.ts';
import { allEdits } from '../../src/moderation/edits/edits.ts';
import { memoryState, type State } from '../../src/state/state.ts';
import type { Store } from '../../src/state/store.ts';
import { Fan } from '../discord/fan.ts';
import type { Reply } from '../discord/reply.ts';
import { hangs } from '../patience.ts';
import { copyOfExcerpt } from '../excerpt.ts';
import { storeKinds } from '../state/stores.ts';
import { thorough } from '../thorough.ts';

const page = 'https://www.oricon.co.jp/news/9999999/full/\nハン・ヒョジュの新しい記事\n2026-11-01';

let folder: string;
let workshop: Workshop;
let state: State;
let data: LiveData;
const log: LogLine[] = [];

const serve = (store: Store): Promise<LiveData> =>
  openLiveData(folder, {
    log: (line) => log.push(line),
    watch: true,
    amendments: liveAmendments(store),
  });

beforeAll(async () => {
  workshop = await openWorkshop(
    () => ({ knowledge: data.current(), data, state }),
    (line) => log.push(line),
  );
}, hangs);

afterAll(async () => {
  await workshop.close();
}, hangs);

const moderator = (locale: 'en-US' | 'ja' | 'ko', name: string): Fan =>
  new Fan(workshop.discord, workshop.home, { name, locale, permissions: managesServer });

/** Opens the form of a record for birth, death and debut, and sends it. */
async function changeLife(
  who: Fan,
  command: string,
  form: string,
  fields: Readonly<Record<string, string>>,
): Promise<Reply> {
  const opened = await who.choose(await who.slash(command), 'menu.edit', form);
  return who.fillIn(opened, { source: page, ...fields });
}

const doors = [
  ['en-US', '/workshop', 'edit', 'Birth, death, debut', 'Waiting for a second moderator', '/actor name:han-hyo-joo'],
  ['ja', '/作業室', '編集', '生年月日・没年月日・デビュー', '別のモデレーターの承認待ち', '/俳優 名前:han-hyo-joo'],
  ['ko', '/작업실', '편집', '출생, 사망, 데뷔', '다른 운영진의 승인 대기', '/배우 이름:han-hyo-joo'],
] as const;

/** A quick run goes through each store in one language, and a thorough one in all three. */
const told = storeKinds().map((kind, turn) => ({
  ...kind,
  own: thorough ? doors : doors.filter((_door, index) => index === turn % doors.length),
}));

describe.each(told)('GIVEN edits in a store in $name', ({ place: newPlace, isShared, own }) => {
  let store: Store;
  let close: () => Promise<void>;

  beforeEach(async () => {
    const place = await newPlace();
    store = await place.open();
    state = { ...memoryState(), store };
    folder = await copyOfExcerpt();
    data = await serve(store);
    close = async () => {
      data.close();
      await store.close();
      await place.clear();
    };
  }, hangs);
  afterEach(() => close());

  test.each(own)(
    'WHEN one moderator proposes in %s and another approves THEN fans see it, and undoing takes it back',
    async (locale, command, option, form, waiting, look) => {
      const [ann, bo] = [moderator(locale, 'Ann'), moderator(locale, 'Bo')];
      await bo.slash(command);
      const edit = `${command} ${option}:han-hyo-joo`;
      const proposed = await changeLife(ann, edit, form, { born: '1986/2/21' });
      expect(proposed.text).toContain(waiting);
      for (const part of ['1987-02-22', '1986-02-21', 'oricon.co.jp/news/9999999'])
        expect(proposed.text).toContain(part);
      const own = await ann.press(proposed, '✅');
      expect(own.text).toContain(waiting);
      expect((await ann.slash(look)).text).not.toContain('1986');

      const list = await bo.press(await bo.slash(command), '📝');
      const seen = await bo.choose(list, 'menu.edits', list.options()[0] ?? '');
      const approved = await bo.press(seen, '✅');
      expect(approved.text).toContain(`<@${bo.user.id}>`);
      await vi.waitFor(async () => expect((await ann.slash(look)).text).toContain('1986'), { timeout: hangs });
      expect(data.current().catalog.people.get('han-hyo-joo')).toMatchObject({
        born: '1986-02-21',
        checked: '2026-12-01',
      });

      await bo.press(approved, '↩️');
      await vi.waitFor(async () => expect((await ann.slash(look)).text).not.toContain('1986'), { timeout: hangs });
      workshop.discord.expectNoRefusals();
      expect(log.filter(({ level }) => level === 'error')).toEqual([]);
    },
    hangs,
  );

  test.skipIf(!isShared)(
    'WHEN two processes share the store THEN both serve what one approved',
    async () => {
      const other = await serve(store);
      try {
        const only = moderator('en-US', 'Only');
        await only.press(
          await changeLife(only, '/workshop edit:han-hyo-joo', 'Birth, death, debut', { born: '1986-02-21' }),
          '✅',
        );
        const born = (): unknown => other.current().catalog.people.get('han-hyo-joo')?.born;
        await vi.waitFor(() => expect(born()).toBe('1986-02-21'), { timeout: hangs });
      } finally {
        other.close();
      }
    },
    hangs,
  );

  test(
    'WHEN the bot starts again THEN it serves what was approved; WHEN the file has changed since THEN the edit is set aside and shown',
    async () => {
      const only = moderator('en-US', 'Only');
      await only.press(
        await changeLife(only, '/workshop edit:han-hyo-joo', 'Birth, death, debut', { born: '1986-02-21' }),
        '✅',
      );
      data.close();
      data = await serve(store);
      expect(data.current().catalog.people.get('han-hyo-joo')?.born).toBe('1986-02-21');

      const [edit] = await allEdits(store);
      const stale = { ...edit, changes: [{ path: ['born'], before: '1999-01-01', after: '1998-01-01' }] };
      await store.change('edits', edit?.id ?? '', () => ({ keep: { value: stale }, result: undefined }));
      await data.reload();
      expect(data.current().setAside).toMatchObject([{ id: edit?.id }]);
      expect(data.current().catalog.people.get('han-hyo-joo')?.born).toBe('1987-02-22');
      const overview = await only.slash('/workshop');
      expect(overview.text).toContain('1 set aside');
      const list = await only.press(overview, '📝');
      expect((await only.choose(list, 'menu.edits', list.options()[0] ?? '')).text).toContain('Set aside');
    },
    hangs,
  );

  test(
    'GIVEN a proposal whose record has changed since THEN its card says so before and after the approval',
    async () => {
      const only = moderator('en-US', 'Only');
      const propose = (born: string): Promise<Reply> =>
        changeLife(only, '/workshop edit:han-hyo-joo', 'Birth, death, debut', { born });
      const [late, early] = [await propose('1986-02-21'), await propose('1985-02-20')];
      await only.press(early, '✅');
      await vi.waitFor(() => expect(data.current().catalog.people.get('han-hyo-joo')?.born).toBe('1985-02-20'), {
        timeout: hangs,
      });
      const list = await only.press(await only.slash('/workshop'), '📝');
      // The one that waits comes first, although it is older.
      const seen = await only.choose(list, 'menu.edits', list.options()[0] ?? '');
      expect(seen.text).toContain('an approval would have no effect');
      expect((await only.press(late, '✅')).text).toContain('Set aside');
      // The approval reads the folder again, which this test removes at its end.
      await data.reload();
      expect(data.current().setAside).toHaveLength(1);
    },
    hangs,
  );

  test(
    'GIVEN more edits than fit on a page THEN the buttons lead to the oldest',
    async () => {
      const only = moderator('en-US', 'Only');
      const proposed = await changeLife(only, '/workshop edit:han-hyo-joo', 'Birth, death, debut', {
        born: '1986-02-21',
      });
      await only.press(proposed, '✖️');
      const [edit] = await allEdits(store);
      for (let number = 10; number < 30; number += 1) {
        const id = `0zzzzzz${number}`;
        await store.change('edits', id, () => ({ keep: { value: { ...edit, id } }, result: undefined }));
      }
      const first = await only.slash('/workshop page:Edits');
      expect([first.options().length, first.text.includes('Page 1 of 2')]).toEqual([15, true]);
      expect((await only.press(first, '▶️')).options()).toHaveLength(6);
    },
    hangs,
  );
});
