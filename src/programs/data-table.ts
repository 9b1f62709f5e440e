import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { keysOf } from '../catalog/keys-of.ts';
import { isActor, type Catalog } from '../catalog/catalog.ts';
import { createChecker } from '../catalog/check/check.ts';
import type { ParsedFile } from '../catalog/kinds.ts';
import { loadCatalog } from '../catalog/load.ts';
import { sourcesReach } from '../catalog/freshness.ts';
import { formatProblem } from '../catalog/problem.ts';
import { readTexts } from '../catalog/read.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { labels } from '../language/words/labels.ts';
import { repositoryRoot } from '../environment/root.ts';
import { charactersByScript, latinByField, linksByKind, reach, unverifiedMarks } from './data-table-counts.ts';
import { readCommandLine } from './command-line.ts';

type Row = readonly (string | number)[];

function table(heading: Row, rows: readonly Row[]): string {
  const line = (row: Row): string => `| ${row.join(' | ')} |`;
  return [line(heading), `|${'---|'.repeat(heading.length)}`, ...rows.map(line)].join('\n');
}

/** The number of items for each key, in the order of the keys or the most frequent first. */
function countBy<Item>(
  items: Iterable<Item>,
  key: (item: Item) => string,
  order: 'key' | 'count' = 'count',
): [string, number][] {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].toSorted((a, b) =>
    order === 'key' ? a[0].localeCompare(b[0]) : b[1] - a[1] || a[0].localeCompare(b[0]),
  );
}

/** The share of records that have a field, and how many of them mark it as unverified. */
function filled<Item extends { readonly unverified?: readonly string[] | undefined }>(
  items: readonly Item[],
  fields: readonly (keyof Item & string)[],
): Row[] {
  return fields.map((field) => {
    const having = items.filter((item) => item[field] !== undefined);
    const doubtful = having.filter(
      (item) => item.unverified?.some((name) => name === field || name.startsWith(`${field}.`)) === true,
    );
    return [`\`${field}\``, having.length, `${((100 * having.length) / items.length).toFixed(0)} %`, doubtful.length];
  });
}

function worksByDecade(catalog: Catalog): string {
  const words = labels['en'];
  const works = [...catalog.series.values()];
  const kinds = keysOf(words.kind);
  const decades = countBy(works, ({ year }) => `${Math.floor(year / 10)}0s`, 'key');
  return table(
    ['decade', ...kinds.map((kind) => words.kind[kind].toLowerCase()), 'all'],
    decades.map(([decade, all]) => [
      decade,
      ...kinds.map(
        (kind) => works.filter((work) => work.kind === kind && `${Math.floor(work.year / 10)}0s` === decade).length,
      ),
      all,
    ]),
  );
}

function document(catalog: Catalog, files: readonly ParsedFile[]): string {
  const people = [...catalog.people.values()];
  const works = [...catalog.series.values()];
  const credits = works.flatMap(({ cast }) => cast ?? []);
  const count = (title: string, rows: readonly Row[]): string => `## ${title}\n\n${table(['', 'number'], rows)}\n`;
  return [
    '# What the catalog holds',
    '',
    `Made by \`npm run data:table\` from data version \`${catalog.version}\`, sources up to ${sourcesReach(catalog) ?? 'unknown'}.`,
    '',
    count('In all', [
      ['actors', people.filter(isActor).length],
      ['makers with a record of their own', people.filter((person) => !isActor(person)).length],
      ['Japanese co-stars', catalog.costars.size],
      ['makers known by name and credits', catalog.makers.size],
      ['works', works.length],
      ['credits of actors', credits.filter(({ person }) => catalog.people.has(person)).length],
      ['credits of co-stars', credits.filter(({ person }) => catalog.costars.has(person)).length],
      ['notes on works', works.flatMap(({ notes }) => notes ?? []).length],
      ['statements', catalog.quotes.size],
      [
        'statements with the exact words',
        [...catalog.quotes.values()].filter(({ verbatim }) => verbatim !== undefined).length,
      ],
      ['figures', catalog.figures.size],
      ['sources', catalog.sources.size],
      ['companies', catalog.companies.size],
    ]),
    count('How far it knows', reach(catalog)),
    `## Works by decade and kind\n\n${worksByDecade(catalog)}\n`,
    count(
      'Works by country',
      countBy(works, ({ country }) => country),
    ),
    count(
      'Statements by topic',
      countBy(catalog.quotes.values(), ({ topic }) => topic),
    ),
    count(
      'Statements by stance',
      countBy(catalog.quotes.values(), ({ stance }) => stance),
    ),
    count(
      'Figures by topic',
      countBy(catalog.figures.values(), ({ topic }) => topic),
    ),
    count(
      'Sources by language',
      countBy(catalog.sources.values(), ({ language }) => language),
    ),
    count('Japanese names of Japanese characters', charactersByScript(catalog)),
    count('Links by kind', linksByKind(catalog)),
    `## Latin words in Japanese and Korean texts\n\n${table(['field', 'Japanese', 'Korean'], latinByField(files))}\n`,
    count('Unverified fields', unverifiedMarks(catalog)),
    `## Fields of people (${people.length})\n\n${table(['field', 'have it', 'share', 'of these unverified'], filled(people, ['gender', 'born', 'died', 'agencies', 'memberships', 'hanja', 'nicknames', 'japan', 'links', 'picture', 'debut', 'knownFor', 'aliases']))}\n`,
    `## Fields of works (${works.length})\n\n${table(['field', 'have it', 'share', 'of these unverified'], filled(works, ['start', 'end', 'episodes', 'networks', 'platforms', 'genres', 'companies', 'directors', 'writers', 'producers', 'basedOn', 'notes', 'cast', 'links', 'picture']))}\n`,
  ].join('\n');
}

const commandLine = {
  program: 'data:table',
  does: 'Writes docs/data.md, which counts the contents of the catalog.',
  options: {},
} as const;

/** Writes docs/data.md: what the catalog holds, counted. */
export async function run(args: readonly string[] = []): Promise<void> {
  if (readCommandLine(commandLine, args) === undefined) return;
  const folder = join(repositoryRoot, 'data');
  const loaded = await loadCatalog(folder);
  if (!loaded.ok) throw new OperatorError(`the data has errors:\n${loaded.problems.map(formatProblem).join('\n')}`);
  await writeFile(
    join(repositoryRoot, 'docs', 'data.md'),
    document(loaded.catalog, createChecker()(await readTexts(folder)).files),
  );
  process.stdout.write('docs/data.md is written.\n');
}
