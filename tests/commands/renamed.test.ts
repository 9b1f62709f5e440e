import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { managesServer, openWorkshop, type Workshop, workshopDay } from '../workshop-on-discord.ts';
import { openLiveData, type LiveData } from '../../src/app/live-data.ts';
import { createChecker } from '../../src/catalog/check/check.ts';
import { readTexts } from '../../src/catalog/read.ts';
import { renameRecord } from '../../src/catalog/rename/rename.ts';
import { updateNews } from '../../src/follow/news.ts';
import { carryFollowsOver } from '../../src/follow/renamed.ts';
import { liveAmendments } from '../../src/moderation/edits/amendments.ts';
import { fileReport } from '../../src/moderation/reports/file.ts';
import { memoryState, type State } from '../../src/state/state.ts';
import { Fan } from '../discord/fan.ts';
import { copyOfExcerpt } from '../excerpt.ts';
import { approvedEdit, born } from '../moderation/approved.ts';

const [before, after] = ['han-hyo-joo', 'han-hyojoo'];

let folder: string;
let state: State;
let data: LiveData;
let workshop: Workshop;

beforeEach(async () => {
  folder = await copyOfExcerpt();
  state = memoryState();
  data = await openLiveData(folder, { log: () => undefined, watch: false, amendments: liveAmendments(state.store) });
  workshop = await openWorkshop(() => ({ data, state }));
});
afterEach(async () => {
  data.close();
  await workshop.close();
});

async function renameRecords(): Promise<void> {
  const change = renameRecord(createChecker()(await readTexts(folder)).files, before, after);
  if ('fault' in change) throw new Error(change.fault);
  for (const [path, text] of change.files) await writeFile(join(folder, path), text);
  for (const path of change.removed) await rm(join(folder, path));
  await data.reload();
  expect(data.current().catalog.people.has(after)).toBe(true);
  await carryFollowsOver(state.store, data.current().catalog);
}

describe('GIVEN a record that got another id', () => {
  test('THEN a button of an old message, and the old id typed, lead to its card', async () => {
    const fan = new Fan(workshop.discord, workshop.home);
    const card = await fan.slash(`/actor name:${before}`);
    await renameRecords();
    expect((await fan.press(card, '☆ Follow')).text).toContain('Han Hyo-joo');
    expect((await fan.slash(`/actor name:${before}`)).text).toContain('Han Hyo-joo');
  });

  test('THEN its followers still follow it, can stop, and get no news of the new id', async () => {
    const fan = new Fan(workshop.discord, workshop.home);
    await fan.press(await fan.slash(`/actor name:${before}`), '☆ Follow');
    await updateNews(state.store, data.current().catalog, workshopDay);
    await renameRecords();
    expect((await updateNews(state.store, data.current().catalog, workshopDay)).items).toEqual([]);
    expect((await fan.slash('/following')).text).toContain('Han Hyo-joo');
    await fan.press(await fan.slash(`/actor name:${after}`), '☆ Follow');
    expect((await fan.slash('/following')).text).not.toContain('Han Hyo-joo');
  });

  test('THEN an edit and a report of the old id are about the new record', async () => {
    await approvedEdit(state.store, [born('1987-02-22', '1986-02-21')]);
    const report = { record: before, kind: 'wrong', right: 'born in 1986', language: 'en' } as const;
    await fileReport(state.store, '1', report, workshopDay);
    await renameRecords();
    expect(data.current().catalog.people.get(after)?.born).toBe('1986-02-21');
    const moderator = new Fan(workshop.discord, workshop.home, { permissions: managesServer });
    expect((await moderator.slash('/workshop page:reports')).text).toContain('Han Hyo-joo');
    expect((await moderator.slash('/workshop page:edits')).text).toContain('Han Hyo-joo');
  });
});
