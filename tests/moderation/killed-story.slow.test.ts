import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkTexts } from '../../src/catalog/check/check.ts';
import { readTexts } from '../../src/catalog/read.ts';
import { allEdits } from '../../src/moderation/edits/edits.ts';
import { reportsCollection } from '../../src/moderation/reports/collection.ts';
import { openStore } from '../../src/state/open-store.ts';
import { Fan } from '../discord/fan.ts';
import type { LoopbackDiscord } from '../discord/server.ts';
import { freePort, withCommands } from '../doors/open-doors.ts';
import { copyOfExcerpt } from '../excerpt.ts';
import { readyLine, startBot, type Started } from '../hosts/start.ts';
import { hasPostgres, workersCluster } from '../state/postgres.ts';
import { page, stories } from './stories.ts';

interface Replicas {
  /** Kills every process at once, as the kernel does when memory runs out, and starts them anew. */
  readonly killed: () => Promise<void>;
  /** The process that Discord asks from now on, as behind a load balancer. */
  readonly ask: (index: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Processes that share their state and their data folder, behind one endpoint of interactions. */
async function startReplicas(discord: LoopbackDiscord, count: number, env: Record<string, string>): Promise<Replicas> {
  const ports = await Promise.all(Array.from({ length: count }, freePort));
  let running: readonly Started[] = [];
  const start = async (): Promise<void> => {
    running = ports.map((port) =>
      startBot([], {
        ...env,
        DISCORD_PUBLIC_KEY: discord.application.verify_key,
        PORT: String(port),
        HOST: '127.0.0.1',
      }),
    );
    await Promise.all(running.map((bot) => bot.says(readyLine)));
  };
  const stop = async (): Promise<void> => {
    for (const bot of running) bot.signalGroup('SIGKILL');
    await Promise.all(running.map(({ ended }) => ended));
    running = [];
  };
  await start();
  return {
    stop,
    async killed() {
      await stop();
      await start();
    },
    ask: (index) => discord.setInteractionsEndpoint(`http://127.0.0.1:${ports[index % count]}/interactions`),
  };
}

const told = [
  { name: 'one process on lowdb', count: 1, state: 'folder', story: stories[0] },
  { name: 'two processes on PostgreSQL', count: 2, state: 'database', story: stories[1] },
  { name: 'two processes on PostgreSQL', count: 2, state: 'database', story: stories[2] },
].filter(({ state }) => state === 'folder' || hasPostgres);

describe('kill -9 between any two steps', () => {
  test.each(told)(
    'GIVEN $name WHEN a fan reports in $story.0 THEN nothing is lost, and nothing is there twice',
    async (one) => {
      const [locale, report, reports, look, form, answered] = one.story;
      const { discord } = await withCommands();
      onTestFinished(() => discord.close());
      const home = discord.addGuild();
      const folder = await copyOfExcerpt();
      const state = await mkdtemp(join(tmpdir(), 'hanryu-killed-'));
      const url = one.state === 'database' ? workersCluster().newDatabase() : undefined;
      const env = {
        DISCORD_API: discord.apiUrl,
        DATA_DIR: folder,
        STATE_DIR: state,
        HOME_SERVER: home.guild.id,
        ...(url === undefined ? {} : { STATE_URL: url }),
      };
      const file = join(folder, 'actors/han-hyo-joo.json');
      const replicas = await startReplicas(discord, one.count, env);
      onTestFinished(async () => {
        await replicas.stop();
        await rm(state, { recursive: true, force: true });
      });
      const permissions = String((1 << 5) | (1 << 13));
      const fan = new Fan(discord, home, { name: 'Fan', locale });
      const ann = new Fan(discord, home, { name: 'Ann', locale, permissions });
      const bo = new Fan(discord, home, { name: 'Bo', locale, permissions });
      const cards: string[] = [];
      const card = async (): Promise<string> => {
        const { text } = await fan.slash(`${look}han-hyo-joo`);
        cards.push(text);
        return text;
      };

      // The fan's process and the moderators' are two, where there are two.
      await replicas.ask(0);
      await bo.slash(reports);
      await fan.fillIn(await fan.slash(`${report}han-hyo-joo`), { kind: 'wrong', right: '1986-02-21' });
      await replicas.killed();

      await replicas.ask(1);
      const forms = await ann.press(await ann.slash(reports), '✏️');
      await replicas.killed();
      const proposed = await ann.fillIn(await ann.choose(forms, 'menu.edit', form), {
        source: page,
        born: '1986-02-21',
      });
      expect(proposed.text).toContain('1986-02-21');
      await replicas.killed();

      const list = await bo.slash(reports.replace('reports', 'edits'));
      expect(list.options()).toHaveLength(1);
      const chosen = await bo.choose(list, 'menu.edits', list.options()[0] ?? '');
      await replicas.killed();
      const approved = await bo.press(chosen, '✅');
      await replicas.ask(0);
      // The other process serves it without a restart.
      await expect.poll(card).toContain('1986');
      await replicas.killed();

      expect(await card()).toContain('1986');
      await replicas.stop();

      const half = startBot(['data:merge'], env);
      half.signalGroup('SIGKILL');
      await half.ended;
      const merged = await startBot(['data:merge'], env).ended;
      expect(merged).toMatchObject({ code: 0, err: '' });
      expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ born: '1986-02-21' });
      expect((await startBot(['data:merge'], env).ended).out).toContain('Nothing to merge');
      expect(checkTexts(await readTexts(folder)).filter(({ severity }) => severity === 'error')).toEqual([]);

      await replicas.killed();
      expect(await card()).toContain('1986');
      await replicas.ask(1);
      await bo.press(approved, '↩️');
      await replicas.killed();
      await replicas.ask(0);
      expect(await card()).not.toContain('1986');
      await replicas.stop();
      expect(await startBot(['data:merge'], env).ended).toMatchObject({ code: 0 });
      expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({ born: '1987-02-22' });

      const store = await openStore({ folder: state, url, onFault: () => undefined });
      const [edits, kept] = [await allEdits(store), await store.list(reportsCollection)];
      await store.close();
      expect(edits.map(({ state: of }) => of)).toEqual(['undone']);
      expect(kept).toHaveLength(1);
      // The answer to the report was told with one card, and with no other.
      expect(cards.filter((text) => text.includes(answered))).toHaveLength(1);
      discord.expectNoRefusals();
    },
  );
});
