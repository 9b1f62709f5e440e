import { join } from 'node:path';
import { loadCatalog } from '../../src/catalog/load.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import { besideOf, entriesOf } from '../../src/search/catalog-entries.ts';
import type { Entry } from '../../src/search/entry.ts';
import { createIndex } from '../../src/search/index/index.ts';
import { searchOf } from '../../src/search/search.ts';
import { engines, idsOf } from './engines.ts';
import { hostile, latencyOf } from './latency.ts';
import { measureMessages } from './message-file.ts';
import { measureMade } from './messages/measure.ts';
import { percent, qualityOf, success, type Quality } from './quality.ts';
import { heading, note, print } from './report.ts';
import { findSets, readRomanisations, readSpellings, type Case } from './sets.ts';
import { measureSpellings } from './spelling-file.ts';
import { syntheticEntries } from './synthetic.ts';
import { measureVariants } from './variants/measure.ts';

async function quality(entries: readonly Entry[], beside: readonly string[], cases: readonly Case[]): Promise<void> {
  const results: [string, Quality][] = [];
  for (const { name, build } of engines) results.push([name, await qualityOf(await build(entries, beside), cases)]);
  note(
    'Success: the right record first / among the first five, in percent. False answers: to what should find nothing.',
  );
  heading('', ...results.map(([name]) => name));
  for (const [group, { all }] of results[0]?.[1].classes ?? []) {
    print(
      `${group} (${all})`,
      ...results.map(([, { classes }]) => success(classes.get(group) ?? { all: 0, first: 0, five: 0 })),
    );
  }
  print('**all**', ...results.map(([, { total }]) => success(total)));
  print('**real spellings**', ...results.map(([, { real }]) => success(real)));
  print('**false answers**', ...results.map(([, one]) => percent(one.falseAnswers, one.strangers)));
}

async function romanisations(file: string): Promise<void> {
  const { entries, cases } = readRomanisations(file);
  note(`Second romanisations: ${cases.length} asked for among ${entries.length} names.`);
  heading('engine', 'first / five');
  for (const { name, build } of engines) print(name, success((await qualityOf(await build(entries, []), cases)).total));
}

/** Names of people outside the catalog. They must not find anybody inside it. */
function strangers(file: string, entries: readonly Entry[], beside: readonly string[]): void {
  const known = new Set(entries.map(({ names }) => names.ko));
  const others = readRomanisations(file).entries.filter(({ names }) => !known.has(names.ko));
  const search = searchOf({ entries, beside });
  const count = (pick: (entry: Entry) => string, verdicts: readonly string[]): string =>
    percent(others.filter((entry) => verdicts.includes(search.find(pick(entry)).verdict)).length, others.length);
  note(`Strangers: ${others.length} Koreans who are not in the catalog, in percent.`);
  heading('spelling', 'answered', 'offered');
  print(
    'Latin',
    count(({ names }) => names.en ?? '', ['clear']),
    count(({ names }) => names.en ?? '', ['close']),
  );
  print(
    'hangul',
    count(({ names }) => names.ko ?? '', ['clear']),
    count(({ names }) => names.ko ?? '', ['close']),
  );
}

const slowBudget = 4000;

async function latencies(
  entries: readonly Entry[],
  beside: readonly string[],
  queries: readonly string[],
): Promise<void> {
  note('Time of a query in milliseconds; times as long as ours in the middle.');
  heading('engine', 'records', 'p50', 'p95', 'ratio of p50');
  for (const size of [entries.length, 10_000, 100_000]) {
    const all = [...entries, ...syntheticEntries(Math.max(0, size - entries.length))];
    let ours: number | undefined;
    for (const { name, build } of engines) {
      const ask = await build(all, beside);
      const { p50, p95, queries: answered } = await latencyOf(ask, queries, slowBudget);
      ours ??= p50;
      const few = answered < queries.length ? ` (${answered} queries)` : '';
      print(name, String(size), p50.toFixed(3), `${p95.toFixed(3)}${few}`, `× ${(p50 / ours).toFixed(1)}`);
    }
  }
}

async function costs(entries: readonly Entry[], beside: readonly string[]): Promise<void> {
  note('The index: time to build it; and the worst of hostile inputs, looked up and completed.');
  heading('records', 'keys', 'built in ms', 'worst input ms');
  for (const size of [entries.length, 10_000, 100_000]) {
    const all = [...entries, ...syntheticEntries(Math.max(0, size - entries.length))];
    const start = performance.now();
    const { keys } = createIndex(all);
    const built = performance.now() - start;
    const search = searchOf({ entries: all, beside });
    const worst = await latencyOf(
      (query) => {
        search.complete(query, ['actor', 'person', 'series'], 25);
        return idsOf(search.find(query));
      },
      hostile,
      slowBudget,
    );
    print(String(size), String(keys.size), built.toFixed(0), worst.worst.toFixed(1));
  }
}

/** The value of `--name=value`, empty for a bare `--name`. */
const option = (args: readonly string[], name: string): string | undefined =>
  args.find((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`))?.slice(name.length + 3);

/**
 * `npm run bench -- search [folder of the sets | spellings.tsv | messages.json] [--no-times]`, or
 * `npm run bench -- search --variants|--messages [--seed=1] [--missed=part of a class]`.
 */
export async function run(args: readonly string[]): Promise<void> {
  const loaded = await loadCatalog(join(repositoryRoot, 'data'));
  if (!loaded.ok) throw new Error('The data has faults: npm run data:check');
  const entries = entriesOf(loaded.catalog);
  const beside = besideOf(loaded.catalog);
  const given = args.find((argument) => !argument.startsWith('--'));
  if (option(args, 'variants') !== undefined)
    return measureVariants(entries, beside, Number(option(args, 'seed') ?? 1), option(args, 'missed'));
  if (option(args, 'messages') !== undefined)
    return measureMade(loaded.catalog, Number(option(args, 'seed') ?? 1), option(args, 'missed'));
  if (given?.endsWith('.tsv') === true) return measureSpellings(given, entries, beside);
  if (given?.endsWith('.json') === true) return measureMessages(given, loaded.catalog);
  // This runs first, while the heap is small: other engines leave hundreds of megabytes behind.
  if (!args.includes('--no-times')) await costs(entries, beside);
  const folder = findSets(given);
  const cases = folder === undefined ? [] : readSpellings(join(folder, 'search-dev.tsv'), entries);
  if (folder === undefined) note('No development sets here: give their folder as an argument.');
  else {
    await quality(entries, beside, cases);
    await romanisations(join(folder, 'romanisations-dev.tsv'));
    strangers(join(folder, 'romanisations-dev.tsv'), entries, beside);
  }
  if (args.includes('--no-times')) return;
  const queries =
    cases.length > 0 ? cases.map(({ query }) => query) : entries.map(({ names }) => names.en ?? names.ko ?? '');
  await latencies(entries, beside, queries);
}
