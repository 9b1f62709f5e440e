import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { openLiveData } from '../../src/app/live-data.ts';
import { checkTexts } from '../../src/catalog/check/check.ts';
import { readTexts } from '../../src/catalog/read.ts';
import { replaceFile } from '../../src/files/replace.ts';
import { amendmentsIn, liveAmendments, markMerged } from '../../src/moderation/edits/amendments.ts';
import { editWith, undoEdit } from '../../src/moderation/edits/edits.ts';
import { mergeIntoFolder } from '../../src/moderation/merge/into-folder.ts';
import { memoryStore } from '../../src/state/memory-store.ts';
import type { Store } from '../../src/state/store.ts';
import { copyOfExcerpt } from '../excerpt.ts';
import { approvedEdit, born } from './approved.ts';

const actor = 'actors/han-hyo-joo.json';
const today = new Date('2026-12-01T12:00:00Z');

let folder: string;
let store: Store;
beforeEach(async () => {
  folder = await copyOfExcerpt();
  store = memoryStore();
});

const textOf = (path: string): Promise<string> => readFile(join(folder, path), 'utf8');
const merge = async () => mergeIntoFolder(folder, await amendmentsIn(store), replaceFile);

/** The lines that two texts do not share, as `- …` and `+ …`. */
function diff(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

/** What a bot that starts now serves. */
async function served(): Promise<string | undefined> {
  const data = await openLiveData(folder, { log: () => undefined, watch: false, amendments: liveAmendments(store) });
  data.close();
  return data.current().catalog.people.get('han-hyo-joo')?.born;
}

describe('mergeIntoFolder', () => {
  test('GIVEN an approved edit THEN only its lines differ, and the data passes the check', async () => {
    const before = await textOf(actor);
    await approvedEdit(store, [born('1987-02-22', '1986-02-22')]);
    expect(await merge()).toMatchObject({ applied: [expect.anything()], contained: [], setAside: [] });
    expect(diff(before, await textOf(actor))).toEqual([
      '-  "born": "1987-02-22",',
      expect.stringContaining('-  "checked"'),
      '+  "born": "1986-02-22",',
      '+  "checked": "2026-12-01",',
    ]);
    expect(checkTexts(await readTexts(folder)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('GIVEN a file that somebody laid out by hand THEN nothing but the edit changes in it', async () => {
    const byHand = (await textOf(actor)).replace('  "born": "1987-02-22",', '\t"born" : "1987-02-22" ,');
    await replaceFile(join(folder, actor), byHand);
    await approvedEdit(store, [born('1987-02-22', '1986-02-22')]);
    await merge();
    expect(diff(byHand, await textOf(actor))).toContain('+\t"born" : "1986-02-22" ,');
    expect(diff(byHand, await textOf(actor))).toHaveLength(4);
  });

  test('GIVEN two edits of one date THEN the second is in the file, and a second merge finds both there', async () => {
    await approvedEdit(store, [born('1987-02-22', '1986-02-22')]);
    await approvedEdit(store, [born('1986-02-22', '1985-02-22')], { at: '2026-12-01T13:00:00Z' });
    await merge();
    expect(JSON.parse(await textOf(actor))).toMatchObject({ born: '1985-02-22' });
    expect(await merge()).toMatchObject({
      applied: [],
      contained: [expect.anything(), expect.anything()],
      setAside: [],
    });
  });

  test('GIVEN an edit that no longer fits, and one with which the check finds an error THEN they are left out and named', async () => {
    await approvedEdit(store, [born('1999-01-01', '1998-01-01')]);
    await approvedEdit(store, [{ path: ['sources', 'nothing'], after: 'nothing' }]);
    await approvedEdit(store, [born('1987-02-22', '1986-02-22')], { at: '2026-12-01T13:00:00Z' });
    const { applied, setAside } = await merge();
    expect(applied).toHaveLength(1);
    expect(setAside.map(({ why }) => why.en)).toEqual([
      expect.stringContaining('born is'),
      expect.stringContaining('no source "nothing"'),
    ]);
    expect(JSON.parse(await textOf(actor))).toMatchObject({ born: '1986-02-22' });
  });
});

describe('a bot that serves the folder', () => {
  test('THEN the card is the same before and after the merge, and the edit is settled by what the folder says', async () => {
    const { id } = await approvedEdit(store, [born('1987-02-22', '1986-02-22')]);
    expect(await served()).toBe('1986-02-22');
    expect(await editWith(store, id)).not.toHaveProperty('isSettled');
    await merge();
    expect(await served()).toBe('1986-02-22');
    await expect.poll(() => editWith(store, id)).toMatchObject({ isSettled: true });
    expect(await amendmentsIn(store)).toEqual([]);
  });

  // A crash may come after the file was written and before anything is noted.
  test.each(['before the merge', 'after the merge', 'after it was noted', 'after the bot saw it'])(
    'WHEN the edit is undone %s THEN the card says what it said, and the next merge takes it out of the file',
    async (when) => {
      const { id } = await approvedEdit(store, [born('1987-02-22', '1986-02-22')]);
      if (when !== 'before the merge') {
        const { applied } = await merge();
        if (when !== 'after the merge') await markMerged(store, applied, today, undefined);
        if (when === 'after the bot saw it') await served();
      }
      await undoEdit(store, id, '2', today);
      expect(await served()).toBe('1987-02-22');
      await merge();
      expect(JSON.parse(await textOf(actor))).toMatchObject({ born: '1987-02-22' });
      expect(await served()).toBe('1987-02-22');
      await expect.poll(() => amendmentsIn(store)).toEqual([]);
    },
  );

  test('WHEN somebody corrects the file after an edit was settled THEN the file counts', async () => {
    const { id } = await approvedEdit(store, [born('1987-02-22', '1986-02-22')]);
    await merge();
    await served();
    await expect.poll(() => editWith(store, id)).toMatchObject({ isSettled: true });
    await replaceFile(join(folder, actor), (await textOf(actor)).replace('1986-02-22', '1987-02-22'));
    expect(await served()).toBe('1987-02-22');
  });
});
