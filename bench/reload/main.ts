import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repositoryRoot } from '../../src/environment/root.ts';
import { openLiveData } from '../../src/app/live-data.ts';

const file = join('series', 'eye-love-you-2024.json');

/** Heap in use after a collection, in MB; needs --expose-gc, which scripts/bench.js sets. */
function heap(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/**
 * Reloads the data again and again while a loop asks questions. Every tenth edit is faulty. Prints how many answers
 * came from one version, the errors, and the heap along the way. `npm run bench -- reload 1000`
 */
export async function run(args: readonly string[]): Promise<void> {
  const rounds = Number(args[0] ?? '1000');
  const folder = await mkdtemp(join(tmpdir(), 'hanryu-reload-'));
  await cp(join(repositoryRoot, 'data'), folder, { recursive: true });
  const data = await openLiveData(folder, { log: () => undefined, watch: false });
  const original = await readFile(join(folder, file), 'utf8');

  const seen = { whole: 0, mixed: 0, errors: 0 };
  const state = { running: true };
  const asking = (async () => {
    while (state.running) {
      try {
        const { catalog, search } = data.current();
        const title = catalog.series.get('eye-love-you-2024')?.titles.en ?? '';
        const found = search.find(title, ['series']);
        const hit = found.verdict === 'clear' ? catalog.series.get(found.hit.id)?.titles.en : undefined;
        if (hit === title) seen.whole += 1;
        else seen.mixed += 1;
      } catch {
        seen.errors += 1;
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();

  const started = performance.now();
  const heaps: number[] = [];
  let refused = 0;
  for (let round = 0; round < rounds; round += 1) {
    const faulty = round % 10 === 9;
    await writeFile(
      join(folder, file),
      faulty ? original.slice(0, -10) : original.replace('"en": "Eye Love You"', `"en": "Marker Qzx${round}"`),
    );
    await data.reload();
    if (data.current().faults.length > 0) refused += 1;
    if (round % Math.ceil(rounds / 10) === 0) heaps.push(heap());
  }
  state.running = false;
  await asking;
  await rm(folder, { recursive: true, force: true });

  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(
    [
      `${rounds} reloads, ${refused} of them refused for a fault, in ${seconds.toFixed(0)} s`,
      `answers meanwhile: ${seen.whole} wholly of one version, ${seen.mixed} not, ${seen.errors} errors`,
      `heap after a collection, every ${Math.ceil(rounds / 10)} reloads, MB: ${heaps.map((megabytes) => megabytes.toFixed(1)).join(' ')}`,
      '',
    ].join('\n'),
  );
}
