import { join } from 'node:path';
import Fuse from 'fuse.js';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { formatProblem } from '../../src/catalog/problem.ts';
import { loadTeaching } from '../../src/questions/load.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import { knowledgeOf } from '../../src/bot/knowledge.ts';
import { mark, questionsOf, type Asked } from '../../tests/questions/sets.ts';
import { latencyOf } from '../search/latency.ts';
import { grownCatalog } from '../synthetic/catalog.ts';

const now = new Date('2026-11-21T12:00:00+09:00');
const dataFolder = join(repositoryRoot, 'data');
const fixed = (value: number): string => value.toFixed(2).padStart(8);

/** Plain fuse.js over the same names, searched with the whole question, as in a bot without /ask. */
function rawFuse(catalog: Catalog): (query: string) => unknown {
  const names = [
    ...[...catalog.people.values(), ...catalog.costars.values()].map(({ names: own }) => Object.values(own)),
    ...[...catalog.series.values()].map(({ titles }) => Object.values(titles)),
  ];
  const fuse = new Fuse(
    names.map((all) => ({ names: all.filter((name) => name !== undefined) })),
    { keys: ['names'], ignoreLocation: true, threshold: 0.35 },
  );
  return (query) => fuse.search(query);
}

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

/** Prints the share of questions answered right, and the time of one /ask beside one raw fuse.js search: `npm run bench -- questions [records, 10000]`. */
export async function run([most = '10000']: readonly string[]): Promise<void> {
  const loaded = await loadTeaching(dataFolder);
  if (!loaded.ok) throw new Error(loaded.problems.map(formatProblem).join('\n'));
  const sets = ['asked-by-fans.json', 'asked-by-us.json'].map((file) => ({ file, questions: questionsOf(file) }));
  const today = knowledgeOf(await grownCatalog(dataFolder, 0), loaded.teaching);
  for (const { file, questions } of sets) {
    shares(
      file,
      questions,
      questions.map((one) => mark(one, today, now).mark),
    );
  }
  const texts = sets.flatMap(({ questions }) => questions.map(({ question }) => question));
  console.log(`\nmilliseconds of one question (${texts.length} of them)    p50      p95    worst`);
  for (const count of [0, Number(most)]) {
    const world = count === 0 ? today : knowledgeOf(await grownCatalog(dataFolder, count), loaded.teaching);
    const size = world.catalog.people.size + world.catalog.costars.size + world.catalog.series.size;
    const ours = await latencyOf(
      (text) => {
        world.questions.ask(text, 'en', now);
        return [];
      },
      texts,
      60_000,
    );
    const fuse = rawFuse(world.catalog);
    const raw = await latencyOf(
      (text) => {
        fuse(text);
        return [];
      },
      texts,
      30_000,
    );
    const line = (name: string, { p50, p95, worst }: typeof ours): void =>
      console.log(
        `${String(size).padStart(6)} records  ${name.padEnd(20)} ${fixed(p50)} ${fixed(p95)} ${fixed(worst)}`,
      );
    line('/ask', ours);
    line('raw fuse.js', raw);
    console.log(`${' '.repeat(16)}ratio of the p95: ${(ours.p95 / raw.p95).toFixed(2)}`);
  }
}
