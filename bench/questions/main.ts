import { join } from 'node:path';
import { formatProblem } from '../../src/catalog/problem.ts';
import { loadTeaching } from '../../src/questions/load.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import { knowledgeOf, type Knowledge } from '../../src/bot/knowledge.ts';
import { mark, questionsOf, type Asked } from '../../tests/questions/sets.ts';
import { grownCatalog } from '../synthetic/catalog.ts';
import { processorTime, timesOf, type Times } from './processor-time.ts';
import { rawFuse } from './raw-fuse.ts';
import { texts, type Text } from './texts.ts';

const now = new Date('2026-11-21T12:00:00+09:00');
const dataFolder = join(repositoryRoot, 'data');
const fixed = (value: number): string => value.toFixed(2).padStart(8);

function shares(file: string, questions: readonly Asked[], marks: readonly string[]): void {
  for (const language of ['en', 'ja', 'ko'] as const) {
    const own = marks.filter((_, index) => questions[index]?.language === language);
    const share = (what: string): string =>
      `${((100 * own.filter((one) => one === what).length) / own.length).toFixed(1)} %`;
    console.log(
      `${file.padEnd(22)} ${language}  ${String(own.length).padStart(3)} questions: right ${share('right')}, declined although known ${share('silent')}, wrong ${share('wrong')}`,
    );
  }
}

/**
 * One raw search of a whole question takes a second at 10,000 records, so it runs once over this many questions,
 * evenly drawn.
 */
const mostRaw = 60;

/**
 * Each question by /ask, and some of them by fuse.js, turn about in one loop, so that both meet the same neighbours on
 * the machine. The first turn is not measured: it builds the lazy indexes.
 */
function measure({ questions, catalog }: Knowledge, all: readonly Text[], turns: number): readonly [Times, Times] {
  const fuse = rawFuse(catalog);
  const every = Math.ceil(all.length / mostRaw);
  const ours = all.map((): number[] => []);
  const raw = all.filter((_, place) => place % every === 0).map((): number[] => []);
  for (const { question, language } of all) questions.ask(question, language, now);
  for (let turn = 0; turn < turns; turn += 1)
    for (const [place, { question, language }] of all.entries()) {
      ours[place]?.push(processorTime(() => questions.ask(question, language, now)));
      if (turn === 0 && place % every === 0) raw[place / every]?.push(processorTime(() => fuse(question)));
    }
  return [timesOf(ours), timesOf(raw)];
}

/** A bot runs for weeks. In the first ten turns a third of the processor's time goes to V8's compiler, which runs beside. */
const turnsToCompile = 10;

/** The same for /ask alone, once its code is compiled. */
function compiledTimes({ questions }: Knowledge, all: readonly Text[], turns: number): Times {
  const round = (): number[] =>
    all.map(({ question, language }) => processorTime(() => questions.ask(question, language, now)));
  for (let turn = 0; turn < turnsToCompile; turn += 1) round();
  const rounds = Array.from({ length: turns }, round);
  return timesOf(all.map((_, place) => rounds.map((times) => times[place] ?? 0)));
}

/**
 * Prints the share of questions answered right, and the processor time of one /ask beside one raw fuse.js search:
 * `npm run bench -- questions [records, 10000] [turns, 3] [file of more questions]`.
 */
export async function run([most = '10000', turns = '3', file]: readonly string[]): Promise<void> {
  const loaded = await loadTeaching(dataFolder);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
  const today = knowledgeOf(await grownCatalog(dataFolder, 0), loaded.teaching);
  for (const set of ['asked-by-fans.json', 'asked-by-us.json']) {
    const questions = questionsOf(set);
    shares(
      set,
      questions,
      questions.map((one) => mark(one, today, now).mark),
    );
  }
  const all = texts(file);
  console.log(
    `\nmilliseconds of processor time of one question (${all.length} of them)     p50      p95      p99    worst`,
  );
  for (const count of [0, Number(most)]) {
    const world = count === 0 ? today : knowledgeOf(await grownCatalog(dataFolder, count), loaded.teaching);
    const size = world.catalog.people.size + world.catalog.costars.size + world.catalog.series.size;
    const [ours, raw] = measure(world, all, Number(turns));
    const compiled = count === 0 ? compiledTimes(world, all, Number(turns)) : undefined;
    const line = (name: string, cells: readonly number[]): void =>
      console.log(`${String(size).padStart(6)} records  ${name.padEnd(36)} ${cells.map(fixed).join(' ')}`);
    line('/ask', [ours.p50, ours.p95, ours.p99, ours.worst]);
    if (compiled !== undefined)
      line(`/ask after ${turnsToCompile} turns`, [compiled.p50, compiled.p95, compiled.p99, compiled.worst]);
    line(`raw fuse.js (${mostRaw} of them)`, [raw.p50, raw.p95]);
    line('ratio', [ours.p50 / raw.p50, ours.p95 / raw.p95]);
    console.log(`${' '.repeat(16)}longest: ${all[ours.longest]?.question ?? ''}`);
  }
}
