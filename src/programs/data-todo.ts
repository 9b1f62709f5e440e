import { join } from 'node:path';
import { isActor, type Catalog } from '../catalog/catalog.ts';
import { stateFolderOf } from '../app/state-folder.ts';
import { loadCatalog } from '../catalog/load.ts';
import { formatProblem } from '../catalog/problem.ts';
import { readConfig } from '../environment/config.ts';
import { loadEnvFile } from '../environment/env-file.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { repositoryRoot } from '../environment/root.ts';
import { readText } from '../files/read-text.ts';
import { linksFile, readResults, type LinkResults } from '../moderation/links/results.ts';
import { reportsIn } from '../moderation/reports/collection.ts';
import { subjectWith } from '../moderation/edits/subject.ts';
import { waitingNews } from '../moderation/news/desk.ts';
import { waitingReports } from '../moderation/reports/desk.ts';
import { taskKinds, type Task, type TaskKind } from '../moderation/todo/task.ts';
import { tasksIn } from '../moderation/todo/tasks.ts';
import { gapsIn } from '../state/gaps/gaps.ts';
import type { Store } from '../state/store.ts';
import { readCommandLine } from './command-line.ts';
import { readingState } from './reading-state.ts';

const listNames = [...taskKinds, 'reports', 'news', 'gaps'] as const;
type ListName = (typeof listNames)[number];

const commandLine = {
  program: 'data:todo',
  does: 'Lists what a moderator can look up next, each with the file, command or page that mends it.',
  options: {
    only: { type: 'string', value: 'LIST', help: `one list: ${listNames.join(', ')}` },
    all: { type: 'boolean', help: 'prints every line, not the first ten of each list' },
  },
} as const;

const firstLines = 10;

const titles: Readonly<Record<ListName, string>> = {
  passed: 'dates have passed, and no source says that the work came out',
  links: 'records with addresses that no longer answer (npm run data:links asks them again)',
  stale: 'records whose newest source is more than a year old',
  unverified: 'records with details that no page confirms (remove the field from "unverified" when one does)',
  missing: 'records whose cards have gaps',
  reports: 'reports wait for an answer',
  news: 'articles may be news',
  gaps: 'questions had no answer',
};

/** The ways to correct a record: its file, and the command in Discord. */
function mend(record: string, catalog: Catalog): string {
  const { files = [] } = subjectWith(record, catalog) ?? {};
  const person = catalog.people.get(record);
  const file = files[person === undefined || isActor(person) ? 0 : 1] ?? '';
  return `data/${file} or /workshop edit:${record}`;
}

function detailOf(kind: TaskKind, { fields, since }: Task): string {
  if (kind === 'passed') return since ?? '';
  if (kind === 'links') return `${since ?? ''}  ${fields.join(' ')}`;
  return kind === 'stale' ? (since ?? 'no dated source') : fields.join(', ');
}

/** The lines of each list, whole. */
async function listsOf(
  catalog: Catalog,
  store: Pick<Store, 'list'>,
  links: LinkResults,
  now: Date,
): Promise<Readonly<Record<ListName, readonly string[]>>> {
  const tasks = tasksIn(catalog, now, links);
  const linesOf = (kind: TaskKind): string[] =>
    tasks[kind].map((task) => `${detailOf(kind, task)}  ${mend(task.record, catalog)}`);
  const reports = waitingReports(await reportsIn(store));
  return {
    passed: linesOf('passed'),
    links: linesOf('links'),
    stale: linesOf('stale'),
    unverified: linesOf('unverified'),
    missing: linesOf('missing'),
    reports: reports.map(
      ({ report: { record, kind, right }, count }) =>
        `${count}×  ${kind}: ${right.replaceAll('\n', ' ')}  ${record === '' ? '' : `${record}: `}/workshop page:reports`,
    ),
    news: (await waitingNews(store)).map(
      ({ item: { title, link, ids } }) => `${title}  ${link}  ${ids.join(' ')}: /workshop page:news`,
    ),
    gaps: (await gapsIn(store, now)).map(
      ({ text, count, last }) => `${count}×  ${text} (${last})  npm run --silent try -- --explain '/ask ${text}'`,
    ),
  };
}

function textOf(name: ListName, lines: readonly string[], most: number): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, most);
  const more = lines.length - shown.length;
  return [
    `${lines.length} ${titles[name]}`,
    ...shown.map((line) => `  ${line}`),
    ...(more === 0 ? [] : [`  … and ${more} more: npm run data:todo -- --only ${name} --all`]),
    '',
  ]
    .map((line) => `${line}\n`)
    .join('');
}

const isListName = (text: string): text is ListName => listNames.some((name) => name === text);

/** Prints what a moderator can look up next. */
export async function run(args: readonly string[] = [], now: Date = new Date()): Promise<void> {
  const given = readCommandLine(commandLine, args);
  if (given === undefined) return;
  const { only, all } = given.options;
  const most = all === true ? Infinity : firstLines;
  if (only !== undefined && !isListName(only))
    throw new OperatorError(`there is no list "${only}": take one of ${listNames.join(', ')}.`);
  loadEnvFile(join(repositoryRoot, '.env'));
  const config = readConfig(process.env);
  const loaded = await loadCatalog(config.dataFolder ?? join(repositoryRoot, 'data'));
  if (!loaded.ok) throw new OperatorError(`fix this first: ${loaded.problems.slice(0, 1).map(formatProblem).join('')}`);
  const links = readResults(await readText(join(stateFolderOf(config), linksFile)));
  const lists = await readingState(config, (store) => listsOf(loaded.catalog, store, links, now));
  const names = only === undefined ? listNames : [only];
  const text = names.map((name) => textOf(name, lists[name], most)).join('');
  process.stdout.write(text === '' ? 'Nothing is left to look up.\n' : text);
}
