import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { InteractionType } from 'discord-api-types/v10';
import * as z from 'zod';
import { programs } from '../../scripts/programs.js';
import { repositoryRoot } from '../../src/environment/root.ts';
import { startDiscord, type LoopbackDiscord } from '../discord/server.ts';
import { listed } from '../discord/validate/violation.ts';
import { validateInteractionResponse } from '../discord/validate/violations.ts';
import { copyExcerptTo, copyOfExcerpt } from '../excerpt.ts';
import { dataFolder } from '../real-data.ts';
import { startBot, type Started } from '../hosts/start.ts';
import { unhurried } from '../patience.ts';
import { sampleOf } from '../thorough.ts';

const packageFile = z.looseObject({ version: z.string() });

let discord: LoopbackDiscord;
let folder: string;
beforeAll(async () => {
  discord = await startDiscord(unhurried);
  folder = await mkdtemp(join(tmpdir(), 'hanryu-programs-'));
  await copyExcerptTo(join(folder, 'data'));
});
afterAll(async () => {
  await discord.close();
  await rm(folder, { recursive: true, force: true });
});

/** Starts a program with the excerpt, which loads in half the time, and a state of its own: somebody may run a bot here. */
const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}, input?: string): Started =>
  startBot(args, { PORT: '0', STATE_DIR: join(folder, 'state'), DATA_DIR: join(folder, 'data'), ...env }, input);

const onDiscord = (): Record<string, string> => ({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.apiUrl });

describe('node index.js', () => {
  test('GIVEN an unknown program THEN it lists the programs and exits with 2', async () => {
    const { code, out, err } = await start(['nonsense']).ended;
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^Hanryu has no program "nonsense"\.\n/u);
    for (const program of Object.keys(programs)) expect(err).toContain(`  ${program}\n`);
  });

  test('GIVEN --version THEN it prints the version of package.json', async () => {
    const { version } = packageFile.parse(JSON.parse(readFileSync(join(repositoryRoot, 'package.json'), 'utf8')));
    expect(await start(['--version']).ended).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  test.each(sampleOf(Object.keys(programs), 2))(
    'GIVEN %s --help THEN it explains what the program does and how it is called',
    async (program) => {
      const { code, out, err } = await start([program, '--help']).ended;
      expect([code, err]).toEqual([0, '']);
      expect(out).toContain(`\n\nUsage: npm run ${program}`);
    },
  );
});

describe('npm start without a token', () => {
  test('THEN it prints one line with the address of the preview, and stops at once', async () => {
    const bot = start([]);
    const line = await bot.says('\n');
    expect(line).toMatch(/^Hanryu's web preview: http:\/\/127\.0\.0\.1:\d+\/?\n$/u);
    const address = line.trim().split(' ').at(-1) ?? '';
    expect((await fetch(address)).status).toBe(200);
    bot.signal('SIGTERM');
    const { code, out } = await bot.ended;
    expect([code, out]).toEqual([0, line]);
  });

  test('WHEN NODE_ENV=production THEN one sentence names the variable, and the exit code is 1', async () => {
    const { code, err } = await start([], { NODE_ENV: 'production' }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^Hanryu: DISCORD_TOKEN is missing: .*\n$/u);
  });
});

describe('npm start with a token', () => {
  test.each(['SIGTERM', 'SIGINT'] as const)(
    'THEN it prints the fixed ready line; WHEN %s comes several times THEN the exit code is 0',
    async (signal) => {
      const bot = start([], onDiscord());
      expect(await bot.says('Hanryu is ready.\n')).toBe('Hanryu is ready.\n');
      for (let times = 0; times < 3; times += 1) bot.signal(signal);
      const { code, err } = await bot.ended;
      expect([code, err]).toEqual([0, '']);
    },
  );

  test('WHEN it waits for a rate limit of Discord THEN a stop ends the wait', async () => {
    const silent = start([], { DISCORD_TOKEN: discord.token, DISCORD_API: 'http://127.0.0.1:9/api' });
    await silent.says('login failed, waiting');
    silent.signal('SIGTERM');
    expect((await silent.ended).code).toBe(0);
  });

  test('WHEN Discord refuses the token THEN one sentence names the variable, and the exit code is 1', async () => {
    const { code, err } = await start([], {
      ...onDiscord(),
      DISCORD_TOKEN: `${'A'.repeat(24)}.looped.${'y'.repeat(38)}`,
    }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^Hanryu: DISCORD_TOKEN was refused by Discord.*\n$/u);
  });

  test.each(
    sampleOf<[Record<string, string>, RegExp]>(
      [
        [{ DISCORD_TOKEN: 'hello' }, /^Hanryu: DISCORD_TOKEN is not a bot token.*\n$/u],
        [{ PORT: '70000' }, /^Hanryu: PORT is wrong: .*\n$/u],
        [{ LOG_LEVEL: 'loud' }, /^Hanryu: LOG_LEVEL is wrong: .*\n$/u],
      ],
      1,
    ),
  )('WHEN the environment holds %j THEN one sentence names the variable', async (env, sentence) => {
    const { code, err } = await start([], env).ended;
    expect(code).toBe(1);
    expect(err).toMatch(sentence);
  });

  test('WHEN the port is taken by its own health port THEN one sentence says so, and the process ends', async () => {
    const port = '45873';
    const { code, err } = await start([], { DISCORD_PUBLIC_KEY: 'ab'.repeat(32), PORT: port, HEALTH_PORT: port }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(/^Hanryu: PORT 45873 is in use by another program/u);
  });

  test('WHEN a data file is broken THEN the error has file, line, column and the expected value, and the exit code is 1', async () => {
    const folder = await copyOfExcerpt();
    await writeFile(join(folder, 'actors', 'han-hyo-joo.json'), '{\n  "id": "han-hyo-joo"\n  "names": {}\n}\n');
    const { code, err } = await start([], { DATA_DIR: folder }).ended;
    expect(code).toBe(1);
    expect(err).toMatch(
      /^Hanryu: the data has errors:\ndata\/actors\/han-hyo-joo\.json:3:3 expected a comma before this/u,
    );
  });

  test('THEN it opens no port', async () => {
    const bot = start([], { ...onDiscord(), PORT: '45871' });
    await bot.says('Hanryu is ready.');
    const refused = await new Promise((resolve) => {
      connect(45_871, '127.0.0.1')
        .on('connect', () => resolve(false))
        .on('error', () => resolve(true));
    });
    bot.signal('SIGTERM');
    await bot.ended;
    expect(refused).toBe(true);
  });
});

describe('npm run try', () => {
  test('GIVEN lines on standard input THEN each gets one valid response on a line of its own', async () => {
    const input = '/actor name:han hyo joo\n/series title:아이 러브 유\n/actor name:オク・テギョン\n';
    const { code, out } = await start(['try', '--json', '-'], {}, input).ended;
    expect(code).toBe(0);
    const responses = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { data: { embeds: { title: string }[] } });
    expect(responses.map(({ data }) => data.embeds[0]?.title)).toEqual([
      'Han Hyo-joo',
      'Eye Love You (2024)',
      'Ok Taec-yeon',
    ]);
    for (const response of responses)
      expect(listed(validateInteractionResponse(response, InteractionType.ApplicationCommand))).toBe('');
  });

  test.each(
    sampleOf(
      [
        [['try', '/actor name:한효주'], /^Han Hyo-joo\n/u],
        [['try', '--locale', 'ja', '/actor name:한효주'], /^ハン・ヒョジュ\n/u],
        [['try', '--complete', '--locale', 'ko', '/actor name:한효'], /^한효주 .* → han-hyo-joo\n/u],
        [['try', 'series.eye-love-you-2024.cast.1'], /^Cast of Eye Love You\n/u],
      ] as const,
      2,
    ),
  )('GIVEN %j THEN it prints the answer as text', async (args, expected) => {
    const { code, out } = await start(args).ended;
    expect(code).toBe(0);
    expect(out).toMatch(expected);
  });
});

describe('npm run data:check', () => {
  test('GIVEN the committed data THEN it is in order', async () => {
    expect(await start(['data:check'], { DATA_DIR: dataFolder }).ended).toMatchObject({ code: 0 });
  });
});
