import { knowledgeOf } from '../../src/bot/knowledge.ts';
import { botOf, dataFolder, realKnowledge, realTeaching, type RealBot } from '../../tests/real-data.ts';
import { grownCatalog } from '../synthetic/catalog.ts';
import { inputs, type Input } from './inputs.ts';

/** Answers are cached for a day, so each turn runs on another day and misses the cache. */
const days = ['2026-11-21', '2026-11-22', '2026-11-23'].map((day) => new Date(`${day}T12:00:00+09:00`));

/** The shortest processor time of all days: wall time would include the load of other processes. */
async function milliseconds(bots: readonly RealBot[], interaction: Input['interaction']): Promise<number> {
  let best = Infinity;
  for (const { answer } of bots) {
    const before = process.cpuUsage();
    await answer(interaction);
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const aim = 20;
const shown = 10;

/**
 * The longest legal text in every option of every command, and the processor time of the answer:
 * `npm run bench -- longest [every n-th input, 1] [records, today's]`.
 */
export async function run([every = '1', records]: readonly string[]): Promise<void> {
  const knowledge =
    records === undefined
      ? await realKnowledge()
      : knowledgeOf(await grownCatalog(dataFolder, Number(records)), await realTeaching());
  const bots = days.map((day) => botOf(knowledge, day));
  Array.from(knowledge.questions.prepare());
  const tried: readonly Input[] = [...inputs()].filter((_, place) => place % Number(every) === 0);
  const took: (readonly [number, string])[] = [];
  for (const { what, interaction } of tried) took.push([await milliseconds(bots, interaction), what]);
  const slowest = took.toSorted(([a], [b]) => b - a);
  console.log(`inputs of the greatest legal length  ${took.length}`);
  console.log(`above ${aim} ms of processor time        ${slowest.filter(([time]) => time > aim).length}`);
  for (const [time, what] of slowest.slice(0, shown)) console.log(`${time.toFixed(1).padStart(6)} ms  ${what}`);
}
