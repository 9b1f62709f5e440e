import { writeFileSync } from 'node:fs';
import { cp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Locale, PermissionFlagsBits, type APIInteraction } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { LogLine } from '../../src/bot/log.ts';
import { memoryState } from '../../src/state/state.ts';
import { createRouter } from '../../src/bot/router.ts';
import { commandInteraction } from '../../src/doors/interactions.ts';
import { openLiveData, type LiveData } from '../../src/app/live-data.ts';
import { copyOfExcerpt } from '../excerpt.ts';
import { testDay } from '../real-data.ts';
import { hangs, patientBot } from '../patience.ts';

let folder: string;
let data: LiveData;
const log: LogLine[] = [];
const file = (): string => join(folder, 'series', 'eye-love-you-2024.json');

beforeEach(async () => {
  folder = await copyOfExcerpt();
  log.length = 0;
  data = await openLiveData(folder, { log: (line) => log.push(line), watch: true });
});

afterEach(() => data.close());

const change = async (from: string, to: string): Promise<string> => {
  const text = await readFile(file(), 'utf8');
  expect(text).toContain(from);
  return text.replace(from, to);
};
const episodes = (): number | undefined => data.current().catalog.series.get('eye-love-you-2024')?.episodes;
const soon = { timeout: hangs, interval: 20 };

describe('the data while the bot runs', () => {
  test('GIVEN a saved file THEN it is live, index and all', async () => {
    await writeFile(file(), await change('"en": "Eye Love You"', '"en": "Qwertyuiop Love"'));
    await vi.waitFor(
      () => expect(data.current().search.find('Qwertyuiop Love', ['series'])).toMatchObject({ verdict: 'clear' }),
      soon,
    );
  });

  test('GIVEN an editor that saves by renaming another file over it THEN the same, again and again', async () => {
    for (const count of [11, 12, 13]) {
      await writeFile(`${file()}.tmp`, await change(`"episodes": ${episodes()}`, `"episodes": ${count}`));
      await rename(`${file()}.tmp`, file());
      await vi.waitFor(() => expect(episodes()).toBe(count), soon);
    }
  });

  test('GIVEN editors that keep files of their own beside it THEN they are not errors, and the saved file is live', async () => {
    const name = 'eye-love-you-2024.json';
    for (const own of [`.#${name}`, `._${name}`, `.${name}.swp`, `${name}~`, `#${name}#`, '4913'])
      await writeFile(join(folder, 'series', own), 'editor@host.1');
    await writeFile(file(), await change(`"episodes": ${episodes()}`, '"episodes": 11'));
    await vi.waitFor(() => expect(episodes()).toBe(11), soon);
    expect(data.current().faults).toEqual([]);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('GIVEN a faulty edit THEN the last good version answers, moderators see why, and correcting it ends that', async () => {
    const before = data.current();
    const good = await readFile(file(), 'utf8');
    await writeFile(file(), await change('"episodes": 10', '"episodes": "ten"'));
    await vi.waitFor(() => expect(data.current().faults).toHaveLength(1), soon);
    expect(data.current().catalog).toBe(before.catalog);
    expect(log.at(-1)).toMatchObject({ level: 'error', event: 'data not reloaded' });
    expect(data.current().faults[0]).toMatch(
      /^data\/series\/eye-love-you-2024\.json:\d+:\d+ episodes: expected a number without quotes, found "ten"$/u,
    );

    const answer = createRouter({
      ...patientBot,
      commands,
      knowledge: data.current,
      state: memoryState(),
      log: (line) => log.push(line),
      now: () => testDay,
      moderators: { homeServer: '100000000000000009', named: new Set() },
    });
    const faults = commandInteraction('workshop', [{ name: 'page', value: 'faults' }], Locale.EnglishUS);
    const shows = async (server: string, permissions: bigint): Promise<boolean> => {
      const member = { user: faults.user, roles: [], permissions: String(permissions) };
      // The types ask for every field of a member that Discord sends; the router reads these.
      const asked = { ...faults, guild_id: server, member } as unknown as APIInteraction;
      return JSON.stringify(await answer(asked)).includes('expected a number without quotes');
    };
    expect(await shows('100000000000000009', PermissionFlagsBits.ManageGuild)).toBe(true);
    expect(await shows('100000000000000009', 0n)).toBe(false);
    expect(await shows('100000000000000008', PermissionFlagsBits.ManageGuild)).toBe(false);

    await writeFile(file(), good);
    await vi.waitFor(() => expect(data.current().faults).toEqual([]), soon);
  });

  test('GIVEN the faulty folder put back as it was THEN the log says that it is whole again', async () => {
    const good = await readFile(file(), 'utf8');
    await writeFile(file(), '{');
    await vi.waitFor(() => expect(data.current().faults).not.toEqual([]), soon);
    await writeFile(file(), good);
    await vi.waitFor(() => expect(log.at(-1)).toMatchObject({ level: 'info', event: 'data mended' }), soon);
  });

  test.each(['.', 'series'])(
    'GIVEN another folder put in the place of %s THEN edits in it are live before the look of every 30 s',
    async (part) => {
      const place = join(folder, part);
      await cp(place, `${folder}-new`, { recursive: true });
      await rename(place, `${folder}-old`);
      await rename(`${folder}-new`, place);
      for (const count of [11, 12, 13]) {
        await writeFile(file(), await change(`"episodes": ${episodes()}`, `"episodes": ${count}`));
        await vi.waitFor(() => expect(episodes()).toBe(count), { timeout: 20_000, interval: 20 });
      }
      await rm(`${folder}-old`, { recursive: true });
    },
  );

  test('GIVEN several files of one commit THEN one reload', async () => {
    const people = ['han-hyo-joo', 'chae-jong-hyeop', 'ok-taecyeon'].map((id) => join(folder, 'actors', `${id}.json`));
    const edited = await Promise.all(
      people.map(async (path) => [path, (await readFile(path, 'utf8')).replace('"debut"', '"debut" ')] as const),
    );
    // In one go: between two awaited writes, a busy machine may let more time pass than the files need to settle.
    for (const [path, text] of edited) writeFileSync(path, text);
    await vi.waitFor(() => expect(log.filter(({ event }) => event === 'data reloaded')).toHaveLength(1), soon);
    await new Promise((resolve) => setTimeout(resolve, 700));
    expect(log.filter(({ event }) => event === 'data reloaded')).toHaveLength(1);
  });

  test('GIVEN a file, a dead link or nothing in the place of the data folder THEN one sentence names it', async () => {
    const place = join(folder, 'place');
    const makes = [() => writeFile(place, ''), () => symlink('/nowhere/at/all', place), () => Promise.resolve()];
    for (const make of makes) {
      await make();
      const opened = openLiveData(place, { log: () => undefined, watch: true });
      await expect(opened).rejects.toMatchObject({
        name: 'OperatorError',
        message: expect.stringMatching(
          /place cannot be read \(E[A-Z]+\): let DATA_DIR name one that can\.$/u,
        ) as string,
      });
      await rm(place, { force: true });
    }
  });

  test('GIVEN a fault at the start THEN the start stops, with file, line and what was expected', async () => {
    await writeFile(file(), await change('"year": 2024', '"year": 20 24'));
    await expect(openLiveData(folder, { log: () => undefined, watch: false })).rejects.toThrow(
      /^the data has errors:\ndata\/series\/eye-love-you-2024\.json:\d+:\d+ /u,
    );
  });

  // Reading the memory of this process at address 0 fails with EIO for every user, root included.
  test.skipIf(process.platform !== 'linux')(
    'GIVEN a file that cannot be read THEN one sentence names it, the last good version answers, and its end ends that',
    async () => {
      const before = data.current();
      const unreadable = ['series/new-work-2026.json', 'lexicon/ko.json', 'suggestions.json'];
      for (const path of unreadable) {
        const place = join(folder, path);
        await rename(place, `${place}~`).catch(() => undefined);
        await symlink('/proc/self/mem', place);
        await vi.waitFor(() => expect(data.current().faults).toEqual([`data/${path}:1:1 cannot be read (EIO)`]), soon);
        expect(data.current().catalog).toBe(before.catalog);
        await expect(openLiveData(folder, { log: () => undefined, watch: false })).rejects.toMatchObject({
          name: 'OperatorError',
          message: `the data has errors:\ndata/${path}:1:1 cannot be read (EIO)`,
        });
        await rm(place);
        await rename(`${place}~`, place).catch(() => undefined);
        await vi.waitFor(() => expect(data.current().faults).toEqual([]), soon);
      }
    },
  );

  test('GIVEN queries in a loop while files change THEN each answer is wholly of one version', async () => {
    const loop = { running: true };
    const seen = new Set<string>();
    const asking = (async () => {
      while (loop.running) {
        const { catalog, search } = data.current();
        const found = search.find(`Marker ${catalog.series.get('eye-love-you-2024')?.titles.en.slice(7)}`, ['series']);
        const title = found.verdict === 'clear' ? catalog.series.get(found.hit.id)?.titles.en : undefined;
        if (title?.startsWith('Marker') === true)
          seen.add(title === catalog.series.get('eye-love-you-2024')?.titles.en ? 'same' : 'mixed');
        await new Promise((resolve) => setImmediate(resolve));
      }
    })();
    const original = await readFile(file(), 'utf8');
    for (let round = 0; round < 6; round += 1) {
      await writeFile(file(), original.replace('"en": "Eye Love You"', `"en": "Marker ${round}abc${round}"`));
      await data.reload();
    }
    loop.running = false;
    await asking;
    expect([...seen]).toEqual(['same']);
  });
});
