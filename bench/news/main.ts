import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { loadCatalog } from '../../src/catalog/load.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import { createMayBeNews } from '../../src/moderation/news/may-be-news.ts';
import { newsWords, newsWordsPath } from '../../src/moderation/news/words.ts';
import { createSearch } from '../../src/search/search.ts';
import { createSpotter } from '../../src/search/spot.ts';

/** Headlines with the people and works of which each may be news; none if it is not about a work in Japan. */
const headlines = z.array(
  z.object({ text: z.string(), lang: z.enum(['en', 'ja', 'ko']), expected: z.array(z.string()) }),
);

interface Count {
  right: number;
  wrong: number;
  missed: number;
}

const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

const lineOf = ({ right, wrong, missed }: Count): string =>
  `precision ${percent(right, right + wrong)}  recall ${percent(right, right + missed)}  (right ${right}, wrong ${wrong}, missed ${missed})`;

function add(counts: Map<string, Count>, group: string, more: Count): void {
  const before = counts.get(group) ?? { right: 0, wrong: 0, missed: 0 };
  counts.set(group, {
    right: before.right + more.right,
    wrong: before.wrong + more.wrong,
    missed: before.missed + more.missed,
  });
}

/** Measures "may be news of …" on a file of headlines: which headlines are kept, and which records each is said to be about. */
export async function run([file]: readonly string[]): Promise<void> {
  if (file === undefined) throw new Error('Which file? npm run bench -- news headlines.json');
  const folder = join(repositoryRoot, 'data');
  const loaded = await loadCatalog(folder);
  if (!loaded.ok) throw new Error('the data has faults: npm run data:check');
  const { catalog } = loaded;
  const words = newsWords.parse(JSON.parse(readFileSync(join(folder, newsWordsPath), 'utf8')));
  const mayBeNews = createMayBeNews(catalog, createSpotter(catalog, createSearch(catalog)), words);
  const [kept, records] = [new Map<string, Count>(), new Map<string, Count>()];
  const faults: string[] = [];
  const begun = performance.now();
  const all = headlines.parse(JSON.parse(readFileSync(file, 'utf8')));
  for (const { text, lang, expected } of all) {
    const found = mayBeNews({ title: text });
    const wrong = found.filter((id) => !expected.includes(id));
    const missed = expected.filter((id) => !found.includes(id));
    const [isNews, isFound] = [expected.length > 0, found.length > 0];
    for (const group of [lang, 'all']) {
      add(kept, group, {
        right: Number(isNews && isFound),
        wrong: Number(!isNews && isFound),
        missed: Number(isNews && !isFound),
      });
      add(records, group, { right: found.length - wrong.length, wrong: wrong.length, missed: missed.length });
    }
    if (wrong.length + missed.length > 0)
      faults.push(`${text}\n    too many: ${wrong.join(' ') || '–'}   missed: ${missed.join(' ') || '–'}`);
  }
  const each = (performance.now() - begun) / all.length;
  console.log(`${all.length} headlines, ${each.toFixed(1)} ms each`);
  console.log('Kept as news:');
  for (const [group, count] of kept) console.log(`  ${group.padEnd(3)}  ${lineOf(count)}`);
  console.log('Records named:');
  for (const [group, count] of records) console.log(`  ${group.padEnd(3)}  ${lineOf(count)}`);
  if (faults.length > 0) console.log(`Faults:\n  ${faults.join('\n  ')}`);
}
