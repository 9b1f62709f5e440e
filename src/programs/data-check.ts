import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { acceptedOf } from '../catalog/check/accepted.ts';
import { checkTexts, createChecker } from '../catalog/check/check.ts';
import type { Finding } from '../catalog/check/finding.ts';
import { fixText, fixTexts } from '../catalog/check/fix.ts';
import { annotations, countOf, paintFor, terminalText, total } from '../catalog/check/print.ts';
import type { ParsedFile } from '../catalog/kinds.ts';
import { readTexts } from '../catalog/read.ts';
import { relate } from '../catalog/relate.ts';
import { replaceFile } from '../files/replace.ts';
import { readConfig } from '../environment/config.ts';
import { strictSchemas, termIdsIn } from '../questions/lexicon/check/strict.ts';
import { teachingSchemas } from '../questions/load.ts';
import { repositoryRoot } from '../environment/root.ts';
import { readCommandLine } from './command-line.ts';
import { newsWords, newsWordsPath } from '../moderation/news/words.ts';

const commandLine = {
  program: 'data:check',
  does: 'Checks every data file and prints each mistake with its file, line and column. Errors end with exit code 1.',
  options: {
    fix: {
      type: 'boolean',
      help: 'mends order, layout, spaces, Unicode and addresses of phone pages first, then checks',
    },
    accept: {
      type: 'boolean',
      help: 'lets pass the Latin words, http hosts and other warnings of today (data/accepted.json), then checks',
    },
    all: { type: 'boolean', help: 'prints every warning, even where there are many of one kind' },
    json: { type: 'boolean', help: 'prints the findings as JSON' },
  },
} as const;

function holdings(files: readonly ParsedFile[]): string {
  const { people, costars, makers, series, quotes, figures, sources } = relate(files);
  return [
    `${people.size} people`,
    `${costars.size} co-stars`,
    `${makers.size} makers`,
    `${series.size} series`,
    `${quotes.size} quotes`,
    `${figures.size} figures`,
    `${sources.size} sources`,
  ].join(', ');
}

/** Brings files into their normal form and leaves unreadable ones alone. Returns the resulting texts. */
async function fix(folder: string, texts: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const fixed = fixTexts(texts);
  for (const [path, text] of fixed) {
    await replaceFile(join(folder, path), text);
    process.stdout.write(`Mended data/${path}\n`);
  }
  return new Map([...texts, ...fixed]);
}

/** Regenerates the list of accepted exceptions from the data. Returns the resulting texts. */
async function accept(folder: string, texts: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const path = 'accepted.json';
  const check = createChecker();
  const { files } = check(texts);
  const listed = (findings: readonly Finding[]): string => fixText(path, JSON.stringify(acceptedOf(files, findings)));
  // What the lists of words and hosts accept needs no line among the warnings.
  const text = listed(check(new Map([...texts, [path, listed([])]])).findings);
  if (text === texts.get(path)) return texts;
  await writeFile(join(folder, path), text);
  process.stdout.write(`Wrote data/${path}\n`);
  return new Map([...texts, [path, text]]);
}

const asJson = (findings: readonly Finding[]): string =>
  `${JSON.stringify({ errors: countOf(findings, 'error'), warnings: countOf(findings, 'warning'), findings }, null, 2)}\n`;

/** Checks every data file and prints all findings. Errors lead to exit code 1; warnings do not. */
export async function run(args: readonly string[] = []): Promise<void> {
  const given = readCommandLine(commandLine, args);
  if (given === undefined) return;
  const { fix: fixes = false, accept: accepts = false, all = false, json = false } = given.options;
  const folder = readConfig(process.env).dataFolder ?? join(repositoryRoot, 'data');
  const read = await readTexts(folder);
  const fixed = fixes ? await fix(folder, read) : read;
  const { files, findings } = createChecker({
    ...teachingSchemas,
    ...strictSchemas(termIdsIn(read)),
    [newsWordsPath]: newsWords,
  })(accepts ? await accept(folder, fixed) : fixed);
  if (countOf(findings, 'error') > 0) process.exitCode = 1;
  if (json) {
    process.stdout.write(asJson(findings));
    return;
  }
  if ((process.env['GITHUB_ACTIONS'] ?? '') !== '') process.stdout.write(annotations(findings));
  const paint = paintFor(process.stdout, process.env);
  process.stdout.write(terminalText(findings, paint, all ? 'all' : 'first of a kind'));
  process.stdout.write(
    countOf(findings, 'error') > 0
      ? `${paint('red', total(findings))}.${tip(read)}\n`
      : `The data is in order: ${holdings(files)}${findings.length > 0 ? ` (${total(findings)})` : ''}.\n`,
  );
}

/** A sentence with the number of errors that --fix would correct, found by trying it; empty if there are none. */
function tip(texts: ReadonlyMap<string, string>): string {
  const fixed = fixTexts(texts);
  if (fixed.size === 0) return '';
  const before = countOf(checkTexts(texts), 'error');
  const after = countOf(checkTexts(new Map([...texts, ...fixed])), 'error');
  return after < before ? ` "npm run data:check -- --fix" mends ${before - after} of the errors.` : '';
}
