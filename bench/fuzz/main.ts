import { fuzz } from '../../tests/doors/fuzz/check.ts';
import { realBot } from '../../tests/real-data.ts';

/**
 * `npm run bench -- fuzz 100000 [seed]`: passes malformed interactions through the parser that all doors share, and
 * through the bot.
 */
export async function run([count = '100000', seed]: readonly string[]): Promise<void> {
  const rejected: unknown[] = [];
  process.on('unhandledRejection', (error) => rejected.push(error));
  const bot = await realBot();
  const started = performance.now();
  const counts = await fuzz(bot, Number(count), seed === undefined ? undefined : Number(seed));
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${counts.total} interactions in ${seconds.toFixed(1)} s: ${counts.readable} read and answered as Discord takes it, ` +
      `${counts.total - counts.readable} refused, ${rejected.length} unhandled rejections`,
  );
  if (rejected.length > 0) process.exitCode = 1;
}
