import { join } from 'node:path';
import { kindOf } from '../../src/catalog/kinds.ts';
import { readTexts } from '../../src/catalog/read.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import { emptyTally, mutator, shareCaught } from './mutate.ts';
import { seededRandom } from './random.ts';

const shownExamples = 20;

/**
 * `npm run bench -- mutation [edits per file, 1000] [seed, 1] [beginning of paths]`: makes that many random single
 * edits of every data file, or of those whose path under data/ begins this way.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [perFile, seed] = [Number(args[0] ?? 1000), Number(args[1] ?? 1)];
  const read = await readTexts(join(repositoryRoot, 'data'));
  const texts = new Map([...read].filter(([path]) => kindOf(path) !== undefined));
  const paths = [...texts.keys()].filter((path) => path.startsWith(args[2] ?? ''));
  const mutate = mutator(texts);
  const random = seededRandom(seed);
  const tally = emptyTally();
  const started = performance.now();
  let examples = 0;
  for (const path of paths) {
    for (const { edit, verdict, found } of mutate(path, perFile, random)) {
      tally[edit.kind][verdict] += 1;
      if ((verdict !== 'missed' && verdict !== 'misplaced') || examples >= shownExamples) continue;
      examples += 1;
      const around = edit.offsets.map((offset) =>
        JSON.stringify(edit.text.slice(Math.max(0, offset - 60), offset + 40)),
      );
      const first =
        found[0] === undefined ? 'nothing' : `${found[0].file}:${found[0].line} ${found[0].field} ${found[0].message}`;
      process.stdout.write(`${verdict}: ${edit.kind} in ${path}, ${around.join(' and ')}: found ${first}\n`);
    }
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  const edits = paths.length * perFile;
  process.stdout.write(`${edits} edits of ${paths.length} files with seed ${seed} in ${seconds} s\n`);
  for (const [kind, counts] of Object.entries(tally))
    process.stdout.write(`${kind.padEnd(20)}${JSON.stringify(counts)}\n`);
  process.stdout.write(`named at the right place: ${(100 * shareCaught(tally)).toFixed(3)} % of those that do harm\n`);
}
