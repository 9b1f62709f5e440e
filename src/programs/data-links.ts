import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { stateFolderOf } from '../app/state-folder.ts';
import { loadCatalog } from '../catalog/load.ts';
import { formatProblem } from '../catalog/problem.ts';
import { readConfig } from '../environment/config.ts';
import { loadEnvFile } from '../environment/env-file.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { repositoryRoot } from '../environment/root.ts';
import { createFile } from '../files/create.ts';
import { readText } from '../files/read-text.ts';
import { replaceFile } from '../files/replace.ts';
import { addressesIn } from '../moderation/links/addresses.ts';
import { checkLinks } from '../moderation/links/check-links.ts';
import { isBroken, linksFile, readResults, resultsText, type LinkResults } from '../moderation/links/results.ts';
import type { Get } from '../web/answer.ts';
import { createGet } from '../web/get.ts';
import { paced } from '../web/pace.ts';
import { withRetries } from '../web/retry.ts';
import { readCommandLine } from './command-line.ts';
import { askingAs } from './asking-as.ts';

const commandLine = {
  program: 'data:links',
  does: 'Asks every address of the data, politely, and lists those that no longer answer. It takes about an hour the first time, and goes on where it was stopped.',
  options: {
    only: { type: 'string', value: 'HOST', help: 'only the addresses of one site: natalie.mu' },
  },
} as const;

/** In milliseconds, between two pages of one site. */
const between = 2_000;
/** A stopped run loses at most the last few addresses. */
const savedEvery = 20;
/** The beginning of a page is enough to see that it is there. */
const longestBody = 64_000;

const siteOf = (url: string): string => new URL(url).host.replace(/^www\./u, '');

async function save(file: string, text: string): Promise<void> {
  if (!(await createFile(file, text))) await replaceFile(file, text);
}

function summaryOf(results: LinkResults, records: ReadonlyMap<string, string>): string {
  const all = Object.entries(results);
  const broken = all.filter(([, result]) => isBroken(result));
  if (broken.length === 0) return `${all.length} addresses were asked, and none of them is broken.\n`;
  const lines = broken.map(
    ([url, { detail, since }]) => `  ${since ?? ''}  ${detail}  ${url}  (${records.get(url) ?? ''})\n`,
  );
  return `${broken.length} of ${all.length} addresses no longer answer (npm run data:todo -- --only links, and /workshop page:todo):\n${lines.join('')}`;
}

const patience = { attempts: 3, firstPause: 5_000, longestPause: 60_000 };

/** Asks all addresses of the data. `get` is another way to ask in the tests. */
export async function run(args: readonly string[] = [], get?: Get): Promise<void> {
  const given = readCommandLine(commandLine, args);
  if (given === undefined) return;
  loadEnvFile(join(repositoryRoot, '.env'));
  const config = readConfig(process.env);
  const ask = get ?? paced(withRetries(createGet({ userAgent: askingAs(config), longestBody }), patience), { between });
  const loaded = await loadCatalog(config.dataFolder ?? join(repositoryRoot, 'data'));
  if (!loaded.ok) throw new OperatorError(`fix this first: ${loaded.problems.slice(0, 1).map(formatProblem).join('')}`);
  const records = addressesIn(loaded.catalog);
  const { only } = given.options;
  const addresses = [...records.keys()].filter((url) => only === undefined || siteOf(url) === only);
  if (addresses.length === 0) throw new OperatorError(`the data has no address of "${only ?? ''}".`);
  const folder = stateFolderOf(config);
  const file = join(folder, linksFile);
  await mkdir(folder, { recursive: true });
  const before = readResults(await readText(file));
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  let hasAnswer = false;
  let saved: Promise<unknown> = Promise.resolve();
  const results = await checkLinks({
    addresses,
    before,
    get: ask,
    now: () => new Date(),
    signal: stop.signal,
    async onAsked(known, { url, left }) {
      hasAnswer ||= known[url]?.outcome !== 'silent';
      if (left % savedEvery !== 0) return;
      process.stderr.write(`${left} addresses left\n`);
      // Without a network nothing answers, which says nothing about the addresses.
      if (hasAnswer) saved = saved.then(() => save(file, resultsText({ ...before, ...known })));
      await saved;
    },
  });
  await saved;
  const wasAsked = addresses.some((url) => results[url] !== before[url]);
  if (wasAsked && !hasAnswer && addresses.length > 1)
    throw new OperatorError('no address answered, so nothing was recorded: is there a network connection?');
  // With --only, the results for other sites stay.
  if (wasAsked) await save(file, resultsText(only === undefined ? results : { ...before, ...results }));
  process.stdout.write(summaryOf(results, records));
}
