import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cp } from 'node:fs/promises';
import { Locale } from 'discord-api-types/v10';
import { commands } from '../../commands/index.ts';
import { createRouter } from '../../src/bot/router.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { memoryState } from '../../src/state/state.ts';
import { autocompleteInteraction, commandInteraction } from '../../src/doors/interactions.ts';
import { loadTeaching } from '../../src/questions/load.ts';
import { knowledgeOf } from '../../src/bot/knowledge.ts';
import { grownCatalog } from '../synthetic/catalog.ts';
import { randomNumbers } from '../search/synthetic.ts';
import type { IndexColumns } from '../../src/search/index/columns.ts';
import { keepIn } from './snapshot.ts';

export interface Growth {
  readonly records: number;
  readonly loadSeconds: number;
  readonly indexSeconds: number;
  /** The additional time for questions, which the bot prepares for after the ready line. */
  readonly questionsSeconds: number;
  readonly heapMegabytes: number;
  readonly rssMegabytes: number;
  /** Milliseconds by command. */
  readonly p95: Readonly<Record<string, number>>;
}

const seconds = (from: number): number => (performance.now() - from) / 1000;
const collect = (globalThis as { gc?: () => void }).gc ?? ((): void => undefined);

const isNew = ({ id }: { readonly id: string }): boolean => id.startsWith('synthetic-');

/** Writes the grown catalog as data files, so that the benchmark measures loading from the disk. */
async function grownFolder(folder: string, count: number): Promise<string> {
  const grown = await mkdtemp(join(tmpdir(), 'hanryu-grown-'));
  await cp(folder, grown, { recursive: true });
  const catalog = await grownCatalog(folder, count);
  const write = async (path: string, value: unknown): Promise<void> => {
    await mkdir(dirname(join(grown, path)), { recursive: true });
    await writeFile(join(grown, path), JSON.stringify(value, undefined, 2));
  };
  for (const person of [...catalog.people.values()].filter(isNew)) await write(`actors/${person.id}.json`, person);
  for (const series of [...catalog.series.values()].filter(isNew)) await write(`series/${series.id}.json`, series);
  return grown;
}

const typo = (name: string): string => name.slice(0, 3) + name.slice(4);

/** Queries as fans type them, drawn from the names of the catalog. */
function askedOf(catalog: Catalog, rounds: number): Record<string, readonly [string, string][]> {
  const random = randomNumbers(3);
  const people = [...catalog.people.values()];
  const works = [...catalog.series.values()];
  const person = (): string => people[Math.floor(random() * people.length)]?.names.en ?? '';
  const work = (): string => works[Math.floor(random() * works.length)]?.titles.en ?? '';
  const times = <Item>(make: () => Item): Item[] => Array.from({ length: rounds }, make);
  return {
    '/actor': times(() => ['name', person()]),
    '/actor, misspelt': times(() => ['name', typo(person())]),
    '/series': times(() => ['title', work()]),
    '/search': times(() => ['text', work()]),
    '/quote': times(() => ['about', person()]),
    '/ask': times(() => ['question', `what has ${person()} done in Japan?`]),
  };
}

const now = (): Date => new Date('2026-11-21T12:00:00+09:00');

/** The snapshot is kept in a folder of its own, for the process that measures a start from it. */
export async function grow(folder: string, count: number, rounds: number, snapshots: string): Promise<Growth> {
  const grown = await grownFolder(folder, count);
  const taught = await loadTeaching(folder);
  if (!taught.ok) throw new Error('the lexicons have faults');
  collect();
  const before = process.memoryUsage().heapUsed;
  let from = performance.now();
  const loaded = await loadCatalog(grown);
  const loadSeconds = seconds(from);
  await rm(grown, { recursive: true });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
  const { catalog } = loaded;
  from = performance.now();
  const kept: IndexColumns[] = [];
  const shelf = { kept: undefined, keep: (columns: IndexColumns): void => void kept.push(columns) };
  const knowledge = knowledgeOf(catalog, taught.teaching, [], shelf);
  const indexSeconds = seconds(from);
  from = performance.now();
  Array.from(knowledge.questions.prepare());
  const questionsSeconds = seconds(from);
  const state = memoryState();
  const answer = createRouter({ commands, knowledge: () => knowledge, state, log: () => undefined, now });
  const p95: Record<string, number> = {};
  const timed = async (name: string, ask: (index: number) => Promise<unknown>): Promise<void> => {
    const times: number[] = [];
    for (let index = 0; index < rounds; index += 1) {
      const start = performance.now();
      await ask(index);
      times.push(performance.now() - start);
    }
    p95[name] = times.toSorted((a, b) => a - b)[Math.floor(rounds * 0.95)] ?? 0;
  };
  for (const [name, asked] of Object.entries(askedOf(catalog, rounds))) {
    const [command = ''] = name.slice(1).split(',');
    await timed(name, (index) => {
      const [option = '', value = ''] = asked[index] ?? [];
      return answer(commandInteraction(command, [{ name: option, value }], Locale.EnglishUS));
    });
    if (name === '/actor') {
      await timed('autocomplete of /actor', (index) => {
        const typed = (asked[index]?.[1] ?? '').slice(0, 1 + (index % 6));
        return answer(autocompleteInteraction('actor', [{ name: 'name', value: typed }], Locale.EnglishUS));
      });
    }
  }
  collect();
  const { heapUsed, rss } = process.memoryUsage();
  for (const columns of kept.splice(0)) {
    const data = { catalog, ...taught, setAside: [], merged: [], version: catalog.version };
    await keepIn(snapshots, { data, columns });
  }
  const records = catalog.people.size + catalog.costars.size + catalog.series.size;
  return {
    records,
    loadSeconds,
    indexSeconds,
    questionsSeconds,
    heapMegabytes: (heapUsed - before) / 2 ** 20,
    rssMegabytes: rss / 2 ** 20,
    p95,
  };
}
