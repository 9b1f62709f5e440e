import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { REST } from '@discordjs/rest';
import { openEndpoint } from '../../src/doors/http/server.ts';
import { attack } from '../../tests/doors/http/hostile.ts';
import { createSender, send } from '../../tests/doors/http/signed.ts';
import { realBot } from '../../tests/real-data.ts';
import { commandInteraction } from '../../src/doors/interactions.ts';
import { Locale } from 'discord-api-types/v10';

/** Runs the endpoint in its own process, so that its memory can be measured. */
async function serveOnly(publicKey: string): Promise<void> {
  const bot = await realBot();
  const { port } = await openEndpoint({
    answer: bot.answer,
    publicKey,
    port: 0,
    host: '127.0.0.1',
    rest: () => Promise.resolve(new REST()),
    log: () => undefined,
    now: () => new Date(),
  });
  process.on('message', () => {
    globalThis.gc?.();
    const { rss, heapUsed } = process.memoryUsage();
    process.send?.({ rss, heapUsed });
  });
  process.send?.({ port });
}

const told = <Message>(child: ChildProcess): Promise<Message> =>
  new Promise((resolve) => child.once('message', (message) => resolve(message as Message)));

async function memoryOf(child: ChildProcess): Promise<string> {
  child.send('memory');
  const { rss, heapUsed } = await told<{ rss: number; heapUsed: number }>(child);
  return `${(rss / 2 ** 20).toFixed(1)} MB resident, ${(heapUsed / 2 ** 20).toFixed(1)} MB heap`;
}

/** `npm run bench -- hostile 10000`: hostile requests against the endpoint, with its memory on the way. */
export async function run([count = '10000', publicKey]: readonly string[]): Promise<void> {
  if (count === 'serve' && publicKey !== undefined) return serveOnly(publicKey);
  const sender = createSender();
  const child = fork(fileURLToPath(import.meta.url), ['serve', sender.publicKey], { execArgv: ['--expose-gc'] });
  const { port } = await told<{ port: number }>(child);
  console.log(`at the start: ${await memoryOf(child)}`);
  const quarter = Math.ceil(Number(count) / 4);
  const totals = new Map<string, number>();
  let accepted = 0;
  for (let part = 1; part <= 4; part += 1) {
    const result = await attack(port, sender, quarter);
    accepted += result.accepted.length;
    for (const [name, fates] of result.fates)
      for (const [fate, times] of fates) totals.set(`${name}: ${fate}`, (totals.get(`${name}: ${fate}`) ?? 0) + times);
    console.log(`after ${part * quarter}: ${await memoryOf(child)}`);
  }
  for (const [what, times] of [...totals].toSorted(([one], [other]) => one.localeCompare(other)))
    console.log(`  ${what} × ${times}`);
  const body = JSON.stringify(commandInteraction('about', [], Locale.EnglishUS));
  const { status } = await send(port, { headers: sender.headers(body), body });
  console.log(`accepted: ${accepted}; a genuine request afterwards: ${status}`);
  child.kill();
  if (accepted > 0 || status !== 200) process.exitCode = 1;
  return undefined;
}
