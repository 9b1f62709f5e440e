import { realBot } from '../../tests/real-data.ts';
import { inputs, type Input } from './inputs.ts';

/** Processor time, because a busy neighbour lengthens every other measure; the best of three. */
async function milliseconds(answer: () => Promise<unknown>): Promise<number> {
  let best = Infinity;
  for (let turn = 0; turn < 3; turn += 1) {
    const before = process.cpuUsage();
    await answer();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const aim = 20;
const shown = 10;

/** `npm run bench -- longest`: the longest legal text in every option of every command, and the processor time of the answer. */
export async function run([every = '1']: readonly string[]): Promise<void> {
  const { answer, knowledge } = await realBot();
  for (const prepare of knowledge.questions.preparations) prepare();
  const tried: readonly Input[] = [...inputs()].filter((_, place) => place % Number(every) === 0);
  const took: (readonly [number, string])[] = [];
  for (const { what, interaction } of tried) took.push([await milliseconds(() => answer(interaction)), what]);
  const slowest = took.toSorted(([a], [b]) => b - a);
  console.log(`inputs of the greatest legal length  ${took.length}`);
  console.log(`above ${aim} ms of processor time        ${slowest.filter(([time]) => time > aim).length}`);
  for (const [time, what] of slowest.slice(0, shown)) console.log(`${time.toFixed(1).padStart(6)} ms  ${what}`);
}
