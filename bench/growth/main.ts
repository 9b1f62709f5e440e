import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../src/environment/root.ts';
import { grow, type Growth } from './one.ts';
import { readFrom, type FromSnapshot } from './snapshot.ts';

const mostNodeMegabytes = 8192;

function inOwnProcess(...args: readonly string[]): unknown {
  const [program = ''] = process.argv.slice(1);
  const flags = ['--expose-gc', `--max-old-space-size=${mostNodeMegabytes}`];
  return JSON.parse(execFileSync(process.execPath, [...flags, program, ...args], { encoding: 'utf8' }));
}

/** Each size runs in its own process, so that the memory is that of this size alone; and so does the next start. */
function measured(count: number): Growth & { readonly next: FromSnapshot } {
  const folder = mkdtempSync(join(tmpdir(), 'hanryu-snapshot-'));
  try {
    const growth = inOwnProcess('one', String(count), folder) as Growth;
    return { ...growth, next: inOwnProcess('next', '0', folder) as FromSnapshot };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const row = (name: string, cells: readonly string[]): void => console.log(`| ${name} | ${cells.join(' | ')} |`);

/** Prints load, memory and the p95 of each command at today's data, 10,000 and 100,000 records: `npm run bench -- growth`. */
export async function run([what, count, folder = '']: readonly string[]): Promise<void> {
  if (what === 'one') {
    console.log(JSON.stringify(await grow(join(repositoryRoot, 'data'), Number(count), 200, folder)));
    return;
  }
  if (what === 'next') {
    console.log(JSON.stringify(await readFrom(folder)));
    return;
  }
  const sizes = (what === undefined ? [0, 10_000, 100_000] : [0, Number(what)]).map(measured);
  row(
    '',
    sizes.map(({ records }) => `${records.toLocaleString('en')} records`),
  );
  row(
    '---',
    sizes.map(() => '---'),
  );
  row(
    'load from disk, s',
    sizes.map(({ loadSeconds }) => loadSeconds.toFixed(2)),
  );
  row(
    'index, s',
    sizes.map(({ indexSeconds }) => indexSeconds.toFixed(2)),
  );
  row(
    'made ready for questions, s',
    sizes.map(({ questionsSeconds }) => questionsSeconds.toFixed(2)),
  );
  row(
    'heap, MB',
    sizes.map(({ heapMegabytes }) => heapMegabytes.toFixed(0)),
  );
  row(
    'RSS, MB',
    sizes.map(({ rssMegabytes }) => rssMegabytes.toFixed(0)),
  );
  row(
    'ready from the snapshot, s of processor time',
    sizes.map(({ next }) => next.processorSeconds.toFixed(2)),
  );
  row(
    'heap from the snapshot, MB',
    sizes.map(({ next }) => next.heapMegabytes.toFixed(0)),
  );
  for (const name of Object.keys(sizes[0]?.p95 ?? {})) {
    row(
      `p95 of ${name}, ms`,
      sizes.map(({ p95 }) => (p95[name] ?? 0).toFixed(2)),
    );
  }
}
