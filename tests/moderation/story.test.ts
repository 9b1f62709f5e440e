import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { managesServer, openWorkshop, type Workshop, workshopDay } from '../workshop-on-discord.ts';
import { openLiveData, type LiveData } from '../../src/app/live-data.ts';
import { checkTexts } from '../../src/catalog/check/check.ts';
import { readTexts } from '../../src/catalog/read.ts';
import { replaceFile } from '../../src/files/replace.ts';
import { amendmentsIn, liveAmendments, markMerged } from '../../src/moderation/edits/amendments.ts';
import { mergeIntoFolder } from '../../src/moderation/merge/into-folder.ts';
import { memoryState, type State } from '../../src/state/state.ts';
import type { Store } from '../../src/state/store.ts';
import { Fan } from '../discord/fan.ts';
import { copyOfExcerpt } from '../excerpt.ts';
import { hangs } from '../patience.ts';
import { storeKinds } from '../state/stores.ts';
import { thorough } from '../thorough.ts';
import { page, stories } from './stories.ts';

let workshop: Workshop;
let folder: string;
let state: State;
let data: LiveData;
/** Commands, presses, choices and forms that were sent. */
let steps = 0;

beforeAll(async () => {
  workshop = await openWorkshop(() => {
    steps += 1;
    return { knowledge: data.current(), data, state };
  });
}, hangs);
afterAll(async () => {
  await workshop.close();
}, hangs);

/** A story takes 4 s, so a quick run tells it to each store in one language and in each language to one store. */
const told = storeKinds().map((kind, turn) => ({
  ...kind,
  stories: thorough ? stories : stories.filter((_story, index) => index === turn % stories.length),
}));

describe.each(told)('GIVEN a store in $name', ({ place: newPlace, isShared, stories: own }) => {
  let store: Store;
  let close: () => Promise<void>;

  beforeEach(async () => {
    const place = await newPlace();
    store = await place.open();
    state = { ...memoryState(), store };
    folder = await copyOfExcerpt();
    data = await serve();
    close = async () => {
      data.close();
      await store.close();
      await place.clear();
    };
  }, hangs);
  afterEach(() => close());

  const serve = (): Promise<LiveData> =>
    openLiveData(folder, { log: () => undefined, watch: true, amendments: liveAmendments(store) });

  /** A process that is killed keeps nothing but the store and the folder. */
  async function restart(): Promise<void> {
    data.close();
    data = await serve();
  }

  test.each(own)(
    'WHEN a fan reports in %s THEN a moderator edits, another approves, the fan reads the answer, the files get it, and it can be undone: with a restart between any two steps',
    async (locale, report, reports, look, form, answered) => {
      const permissions = managesServer;
      const fan = new Fan(workshop.discord, workshop.home, { name: 'Fan', locale });
      const ann = new Fan(workshop.discord, workshop.home, { name: 'Ann', locale, permissions });
      const bo = new Fan(workshop.discord, workshop.home, { name: 'Bo', locale, permissions });
      await bo.slash(reports);
      steps = 0;
      const reported = `${locale}: 21 February 1986`;
      await fan.fillIn(await fan.slash(`${report}han-hyo-joo`), { kind: 'wrong', right: reported });
      await restart();

      const forms = await ann.press(await ann.slash(reports), '✏️');
      await restart();
      const proposed = await ann.fillIn(await ann.choose(forms, 'menu.edit', form), {
        source: page,
        born: '1986-02-21',
      });
      await restart();
      expect(proposed.text).toContain('1986-02-21');
      // The words of the report stand beside the change.
      expect(proposed.text).toContain(reported);
      const list = await bo.slash(reports.replace('reports', 'edits'));
      const approved = await bo.press(await bo.choose(list, 'menu.edits', list.options()[0] ?? ''), '✅');
      // Fan, first moderator, second moderator: docs/moderators.md counts them.
      expect(steps).toBe(2 + 4 + 3);
      await restart();
      const other = isShared ? await serve() : data;
      expect(other.current().catalog.people.get('han-hyo-joo')?.born).toBe('1986-02-21');
      if (isShared) other.close();

      const card = await fan.slash(`${look}han-hyo-joo`);
      expect(card.text).toContain('1986');
      expect(card.text).toContain(answered);

      const { applied } = await mergeIntoFolder(folder, await amendmentsIn(store), replaceFile);
      await restart();
      await markMerged(store, applied, workshopDay, undefined);
      await vi.waitFor(async () => expect(await amendmentsIn(store)).toEqual([]), { timeout: hangs });
      expect(checkTexts(await readTexts(folder)).filter(({ severity }) => severity === 'error')).toEqual([]);
      expect((await fan.slash(`${look}han-hyo-joo`)).text).toContain('1986');

      await bo.press(approved, '↩️');
      await restart();
      expect((await fan.slash(`${look}han-hyo-joo`)).text).not.toContain('1986');
      workshop.discord.expectNoRefusals();
    },
    hangs,
  );
});
