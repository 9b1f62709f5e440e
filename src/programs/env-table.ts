import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { variables } from '../environment/variables.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { repositoryRoot } from '../environment/root.ts';
import { readCommandLine } from './command-line.ts';

const begin = '<!-- Made by npm run env:table from src/environment/variables.ts. -->';
const end = '<!-- End of what npm run env:table makes. -->';

/** A bar would end the table cell. */
const cell = (text: string): string => text.replaceAll('|', '\\|');

function table(): string {
  const rows = variables.map(
    (variable) =>
      `| \`${variable.name}\` | ${variable.default === undefined ? '' : `\`${cell(variable.default)}\``} | ${cell(variable.description)} |`,
  );
  return ['| variable | default | meaning |', '|---|---|---|', ...rows].join('\n');
}

/** The page with the current table between its two marks. Throws if the marks are missing. */
export function withTable(page: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new OperatorError('docs/operators.md has lost the marks around its table.');
  return `${page.slice(0, from)}${begin}\n\n${table()}\n\n${page.slice(to)}`;
}

const commandLine = {
  program: 'env:table',
  does: 'Writes the table of environment variables into docs/operators.md.',
  options: {},
} as const;

/** Writes the table of all environment variables into docs/operators.md; a test fails when it is stale. */
export async function run(args: readonly string[] = []): Promise<void> {
  if (readCommandLine(commandLine, args) === undefined) return;
  const path = join(repositoryRoot, 'docs', 'operators.md');
  await writeFile(path, withTable(await readFile(path, 'utf8')));
  process.stdout.write('The table in docs/operators.md is written.\n');
}
