import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { openLiveData, type LiveData } from '../../src/app/live-data.ts';
import { createRouter } from '../../src/bot/router.ts';
import { createChecker } from '../../src/catalog/check/check.ts';
import { readTexts } from '../../src/catalog/read.ts';
import { renameRecord } from '../../src/catalog/rename/rename.ts';
import type { Gateway } from '../../src/doors/gateway/gateway.ts';
import { updateNews } from '../../src/follow/news.ts';
import { carryFollowsOver } from '../../src/follow/renamed.ts';
import { liveAmendments } from '../../src/moderation/edits/amendments.ts';
import { fileReport } from '../../src/moderation/reports/file.ts';
import { memoryState, type State } from '../../src/state/state.ts';
import { Fan } from '../discord/fan.ts';
import type { LoopbackDiscord } from '../discord/server.ts';
import type { Place } from '../discord/world/world.ts';
import { copyOfExcerpt } from '../excerpt.ts';
import { approvedEdit, born } from '../moderation/approved.ts';
import { putOnDiscord } from '../on-discord.ts';

const now = new Date('2026-12-01T12:00:00Z');
const [before, after] = ['han-hyo-joo', 'han-hyojoo'];

let folder: string;
let state: State;
let data: LiveData;
let discord: LoopbackDiscord;
let gateway: Gateway;
let home: Required<Place>;

beforeEach(async () => {
  folder = await copyOfExcerpt();
  state = memoryState();
  data = await openLiveData(folder, { log: () => undefined, watch: false, amendments: liveAmendments(state.store) });
  const moderators = () => ({ homeServer: home.guild.id, named: new Set<string>() });
  const opened = await putOnDiscord(
    (interaction) =>
      createRouter({
        commands,
        knowledge: data.current,
        state,
        data,
        log: () => undefined,
        now: () => now,
        moderators: moderators(),
      })(interaction),
    () => undefined,
  );
  ({ discord, gateway } = opened);
  home = discord.addGuild();
});
afterEach(async () => {
  data.close();
  await gateway.close();
  await discord.close();
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
    const fan = new Fan(discord, home);
    const card = await fan.slash(`/actor name:${before}`);
    await renameRecords();
    expect((await fan.press(card, '☆ Follow')).text).toContain('Han Hyo-joo');
    expect((await fan.slash(`/actor name:${before}`)).text).toContain('Han Hyo-joo');
  });

  test('THEN its followers still follow it, can stop, and get no news of the new id', async () => {
    const fan = new Fan(discord, home);
    await fan.press(await fan.slash(`/actor name:${before}`), '☆ Follow');
    await updateNews(state.store, data.current().catalog, now);
    await renameRecords();
    expect((await updateNews(state.store, data.current().catalog, now)).items).toEqual([]);
    expect((await fan.slash('/following')).text).toContain('Han Hyo-joo');
    await fan.press(await fan.slash(`/actor name:${after}`), '☆ Follow');
    expect((await fan.slash('/following')).text).not.toContain('Han Hyo-joo');
  });

  test('THEN an edit and a report of the old id are about the new record', async () => {
    await approvedEdit(state.store, [born('1987-02-22', '1986-02-21')]);
    const report = { record: before, kind: 'wrong', right: 'born in 1986', language: 'en' } as const;
    await fileReport(state.store, '1', report, now);
    await renameRecords();
    expect(data.current().catalog.people.get(after)?.born).toBe('1986-02-21');
    const moderator = new Fan(discord, home, { permissions: String((1 << 5) | (1 << 13)) });
    expect((await moderator.slash('/workshop page:reports')).text).toContain('Han Hyo-joo');
    expect((await moderator.slash('/workshop page:edits')).text).toContain('Han Hyo-joo');
  });
});
