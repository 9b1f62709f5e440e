import { disconnectUnderLoad } from '../../tests/doors/gateway/disconnects.ts';
import { realBot } from '../../tests/real-data.ts';

const line = (what: string, count: string | number): void => void process.stdout.write(`${what.padEnd(46)}${count}\n`);

/**
 * Disconnects the gateway again and again while fans use the bot: `npm run bench -- disconnects 500` (half a second
 * each).
 */
export async function run([wanted]: readonly string[]): Promise<void> {
  const { answer } = await realBot();
  const started = performance.now();
  const seen = await disconnectUnderLoad(answer, Number(wanted ?? 500));
  line('times that the gateway was lost', seen.disconnects);
  line('fans answered meanwhile', seen.answered);
  line('fans told by Discord that the bot is offline', seen.offline);
  line('fans who saw anything else', seen.wrong.length);
  line('interactions that reached the bot twice', seen.twice);
  line('answers that Discord refused', seen.refused.length);
  line('errors in the log', seen.errors.length);
  line('IDENTIFYs', seen.identifies);
  line('the gateway at the end', seen.stateAtTheEnd);
  line('minutes', ((performance.now() - started) / 60_000).toFixed(1));
  for (const what of [...seen.wrong, ...seen.refused, ...seen.errors].slice(0, 10)) process.stdout.write(`  ${what}\n`);
}
