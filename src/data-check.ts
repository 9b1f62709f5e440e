import { join } from 'node:path';
import { checkTexts, createChecker, type Finding } from './catalog/check/check.ts';
import { fixTexts } from './catalog/check/fix.ts';
import { annotations, countOf, paintFor, terminalText, total } from './catalog/check/print.ts';
import type { ParsedFile } from './catalog/kinds.ts';
import { readTexts } from './catalog/read.ts';
import { relate } from './catalog/relate.ts';
import { replaceFile } from './catalog/write.ts';
import { OperatorError, readConfig } from './config.ts';
import { strictSchemas, termIdsIn } from './questions/lexicon/check/strict.ts';
import { teachingSchemas } from './questions/load.ts';
import { repositoryRoot } from './root.ts';

const options = {
  '--fix': 'puts order, layout, spaces and Unicode right by itself, then checks',
  '--all': 'prints every warning, also when there are many of a kind',
  '--json': 'prints the findings as JSON',
} as const;

type Option = keyof typeof options;

const isOption = (word: string): word is Option => Object.hasOwn(options, word);

function readOptions(args: readonly string[]): ReadonlySet<Option> {
  const unknown = args.find((word) => !isOption(word));
  if (unknown !== undefined) {
    const known = Object.entries(options).map(([name, what]) => `\n  ${name.padEnd(8)}${what}`);
    throw new OperatorError(`data:check has no option "${unknown}". It has:${known.join('')}`);
  }
  return new Set(args.filter(isOption));
}

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

/** Brings files into their normal form; those that cannot be read are left alone. Gives the texts as they are then. */
async function fix(folder: string, texts: ReadonlyMap<string, string>): Promise<ReadonlyMap<string, string>> {
  const fixed = fixTexts(texts);
  for (const [path, text] of fixed) {
    await replaceFile(join(folder, path), text);
    process.stdout.write(`Mended data/${path}\n`);
  }
  return new Map([...texts, ...fixed]);
}

const asJson = (findings: readonly Finding[]): string =>
  `${JSON.stringify({ errors: countOf(findings, 'error'), warnings: countOf(findings, 'warning'), findings }, null, 2)}\n`;

/** Checks every data file and prints all that is wrong. Errors end with exit code 1; warnings never do. */
export async function run(args: readonly string[] = []): Promise<void> {
  const wanted = readOptions(args);
  const folder = readConfig(process.env).dataFolder ?? join(repositoryRoot, 'data');
  const read = await readTexts(folder);
  const { files, findings } = createChecker({ ...teachingSchemas, ...strictSchemas(termIdsIn(read)) })(
    wanted.has('--fix') ? await fix(folder, read) : read,
  );
  if (countOf(findings, 'error') > 0) process.exitCode = 1;
  if (wanted.has('--json')) {
    process.stdout.write(asJson(findings));
    return;
  }
  if ((process.env.GITHUB_ACTIONS ?? '') !== '') process.stdout.write(annotations(findings));
  const paint = paintFor(process.stdout, process.env);
  process.stdout.write(terminalText(findings, paint, wanted.has('--all')));
  process.stdout.write(
    countOf(findings, 'error') > 0
      ? `${paint('red', total(findings))}.${tip(read)}\n`
      : `The data is in order: ${holdings(files)}${findings.length > 0 ? ` (${total(findings)})` : ''}.\n`,
  );
}

/** Says what --fix would do, after having tried it. */
function tip(texts: ReadonlyMap<string, string>): string {
  const fixed = fixTexts(texts);
  if (fixed.size === 0) return '';
  const before = countOf(checkTexts(texts), 'error');
  const after = countOf(checkTexts(new Map([...texts, ...fixed])), 'error');
  return after < before ? ` "npm run data:check -- --fix" mends ${before - after} of the errors.` : '';
}
