import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { repositoryRoot } from '../../src/environment/root.ts';
import { leftOut } from './left-out.ts';

/** Stryker and its 160 packages are needed by nobody else, so they are not dependencies: `npm ci` would take half as long again. */
const tools = [
  '@stryker-mutator/core@9.6.1',
  '@stryker-mutator/vitest-runner@9.6.1',
  // It reads tsconfig.json with the compiler's API, which TypeScript 7 no longer has.
  'typescript@5.9.3',
];
/** Under node_modules, so that the runner finds the vitest of this repository. */
const home = join(repositoryRoot, 'node_modules', '.cache', 'hanryu-stryker');
const stryker = join(home, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

const report = z.object({
  files: z.record(z.string(), z.object({ mutants: z.array(z.object({ status: z.string() })) })),
});
const killed = new Set(['Killed', 'Timeout']);
const counted = new Set([...killed, 'Survived', 'NoCoverage']);

function install(): void {
  if (existsSync(stryker)) return;
  mkdirSync(home, { recursive: true });
  const how = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--legacy-peer-deps', '--ignore-scripts'];
  const { status } = spawnSync('npm', ['install', '--prefix', home, ...how, ...tools], { stdio: 'inherit' });
  if (status !== 0) throw new Error('Stryker could not be installed.');
}

/** Stryker would count a file that could not be loaded as one that notices nothing. */
function checkLoaded(unloaded: string): void {
  const names = existsSync(unloaded) ? z.array(z.string()).parse(JSON.parse(readFileSync(unloaded, 'utf8'))) : [];
  if (names.length > 0) throw new Error(`These tests could not be loaded, so no score is true: ${names.join(', ')}`);
}

/** `src/state` is tested by `tests/state`. */
const testsOf = (room: string): string => room.replace(/^src\//u, 'tests/').replace(/\.ts$/u, '.test.ts');

function line(what: string, statuses: readonly string[]): string {
  const all = statuses.filter((status) => counted.has(status));
  const dead = all.filter((status) => killed.has(status)).length;
  return `| ${what} | ${((100 * dead) / all.length).toFixed(1)} % | ${dead} | ${all.length - dead} |`;
}

/**
 * `npm run bench -- mutants src/follow [tests, tests/follow]`: changes the code of a room in one place after the other, and
 * says how many of the changes its tests notice. A file is a room too; several folders and files of tests are separated by
 * commas. Texts and empty objects are left as they are.
 */
export function run([room = 'src/follow', tests = testsOf(room)]: readonly string[]): void {
  install();
  const result = join(home, `${room.replaceAll('/', '-')}.json`);
  const settings = join(home, 'stryker.json');
  const unloaded = join(home, 'unloaded.json');
  rmSync(unloaded, { force: true });
  writeFileSync(
    settings,
    JSON.stringify({
      mutate: [room.endsWith('.ts') ? room : `${room}/**/*.ts`],
      testRunner: 'vitest',
      plugins: [join(home, 'node_modules', '@stryker-mutator', 'vitest-runner', 'dist', 'src', 'index.js')],
      vitest: { configFile: 'bench/mutants/vitest.config.ts', related: false },
      coverageAnalysis: 'perTest',
      ignoreStatic: true,
      mutator: { excludedMutations: ['StringLiteral', 'ObjectLiteral'] },
      concurrency: 1,
      reporters: ['clear-text', 'json', 'progress-append-only'],
      clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportScoreTable: false },
      jsonReporter: { fileName: result },
      tempDirName: join('node_modules', '.cache', 'hanryu-stryker', 'sandbox'),
      ignorePatterns: leftOut,
      checkers: [],
      timeoutMS: 60_000,
    }),
  );
  const { status } = spawnSync(process.execPath, [stryker, 'run', settings], {
    cwd: repositoryRoot,
    env: { ...process.env, MUTANTS_TESTS: tests, MUTANTS_UNLOADED: unloaded },
    stdio: 'inherit',
  });
  checkLoaded(unloaded);
  if (status !== 0) throw new Error('Stryker ended with a fault.');
  const { files } = report.parse(JSON.parse(readFileSync(result, 'utf8')));
  console.log('\n| file | score | killed | not killed |\n| --- | --- | --- | --- |');
  const rows = Object.entries(files).map(([file, { mutants }]) => ({
    file,
    statuses: mutants.map(({ status: one }) => one),
  }));
  for (const { file, statuses } of rows)
    if (statuses.some((one) => counted.has(one))) console.log(line(file, statuses));
  console.log(
    line(
      `**${room}**`,
      rows.flatMap(({ statuses }) => statuses),
    ),
  );
}
