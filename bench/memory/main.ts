import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import setup from '../../tests/build-once.ts';
import { charts } from '../../src/cards/trend/pictures.ts';
import { languages } from '../../src/language/language.ts';
import { pictureWords } from '../../src/language/words/pictures.ts';
import { unhurried } from '../../tests/patience.ts';
import { Fan } from '../../tests/discord/fan.ts';
import type { Reply } from '../../tests/discord/reply.ts';
import type { LoopbackDiscord } from '../../tests/discord/server.ts';
import { startBot, stopBot, withDiscord } from '../bots.ts';
import { limitTo, type Limited } from './limit.ts';

/** The setting that the documents advise below 256 MB. */
const options = ['--max-old-space-size=96', '--max-semi-space-size=1'];
const locales = { en: 'en-US', ja: 'ja', ko: 'ko' } as const;

/** Every picture, each followed by a command without one. */
const asked = [
  ...charts.map((chart) => `/trend chart:${chart}`),
  '/actor name:han hyo joo',
  '/ask question:who plays Tae-oh in Eye Love You?',
  '/search text:chocolate',
];

interface Counts {
  pictures: number;
  inWords: number;
  others: number;
  unanswered: number;
}

const isTold = (reply: Reply): boolean =>
  languages.some((language) => reply.text.includes(pictureWords[language].noRoom));

async function askAll(discord: LoopbackDiscord, until: number, person: number, counts: Counts): Promise<void> {
  const locale = locales[languages[person % languages.length] ?? 'en'];
  for (let turn = person; performance.now() < until; turn += 1) {
    // Each command has a person of its own, because the bot asks fast ones to wait.
    const fan = new Fan(discord, discord.addGuild(), { locale });
    try {
      const reply = await fan.slash(asked[turn % asked.length] ?? '');
      if (reply.message.attachments.length > 0) counts.pictures += 1;
      else if (isTold(reply)) counts.inWords += 1;
      else counts.others += 1;
    } catch {
      counts.unanswered += 1;
      await pause(100);
    }
  }
}

async function measure(limited: Limited, megabytes: number, people: number, seconds: number): Promise<void> {
  const state = mkdtempSync(join(tmpdir(), 'hanryu-memory-'));
  const counts: Counts = { pictures: 0, inWords: 0, others: 0, unanswered: 0 };
  await withDiscord(async (discord) => {
    const bot = await startBot({
      program: 'sh',
      args: ['-c', limited.command, 'sh', process.execPath, ...options, 'index.js'],
      env: { DISCORD_API: discord.apiUrl, DISCORD_TOKEN: discord.token, STATE_DIR: state },
      ready: /Hanryu is ready/u,
    });
    // Everybody asks at once as soon as it is ready, so it has not prepared for questions yet.
    const until = performance.now() + seconds * 1000;
    await Promise.all(Array.from({ length: people }, (_, person) => askAll(discord, until, person, counts)));
    const isAlive = bot.exitCode === null && bot.signalCode === null;
    console.log(
      `| ${megabytes} MB | ${people} | ${seconds} | ${isAlive ? 'lives' : 'killed'} | ${limited.peakMegabytes().toFixed(0)} | ${counts.pictures} | ${counts.inWords} | ${counts.others} | ${counts.unanswered} |`,
    );
    await stopBot(bot);
  }, unhurried);
  rmSync(state, { recursive: true });
}

/**
 * `npm run bench -- memory [people, 6] [seconds, 20] [limits, 128,192,256]`: people who all ask for pictures, of a
 * bot in a
 * control group with that memory and no swap. Needs a user who may make control groups.
 */
export async function run([people = '6', seconds = '20', limits = '128,192,256']: readonly string[]): Promise<void> {
  // Otherwise the first start builds dist/, for which no plan of this size has room.
  setup();
  console.log('| limit | people | seconds | the bot | peak, MB | pictures | in words | other answers | unanswered |');
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const megabytes of limits.split(',').map(Number)) {
    const limited = limitTo(megabytes);
    if (limited === undefined) {
      console.log(`| ${megabytes} MB | not measured: this user may make no control group | | | | | | | |`);
      continue;
    }
    try {
      await measure(limited, megabytes, Number(people), Number(seconds));
    } finally {
      limited.remove();
    }
  }
}
