import { searchOf } from '../../src/search/search.ts';
import type { Entry } from '../../src/search/entry.ts';
import { engines, idsOf } from './engines.ts';
import { percent, qualityOf, success } from './quality.ts';
import { heading, print, note } from './report.ts';
import { readSpellings } from './sets.ts';

/** The quality of our engine and of fuse.js on one file of spellings, by class, and each spelling that ours misses. */
export async function measureSpellings(
  file: string,
  entries: readonly Entry[],
  beside: readonly string[],
): Promise<void> {
  const cases = readSpellings(file, entries);
  const compared = engines.filter(({ name }) => ['hanryu', 'fuse.js'].includes(name));
  const results = await Promise.all(compared.map(async ({ build }) => qualityOf(await build(entries, beside), cases)));
  heading(`${cases.length} spellings`, ...compared.map(({ name }) => name));
  for (const [group, { all }] of results[0]?.classes ?? [])
    print(
      `${group} (${all})`,
      ...results.map(({ classes }) => success(classes.get(group) ?? { all: 0, first: 0, five: 0 })),
    );
  print('**all**', ...results.map(({ total }) => success(total)));
  print(
    '**false answers**',
    ...results.map((one) => `${percent(one.falseAnswers, one.strangers)} of ${one.strangers}`),
  );
  note('What our engine misses: the spelling, whom it means, the verdict, and what is found.');
  const search = searchOf({ entries, beside });
  for (const { query, class: group, targets } of cases) {
    const result = search.find(query);
    const ids = idsOf(result);
    const isRight = targets.length === 0 ? ids.length === 0 : targets.includes(ids[0] ?? '');
    if (isRight) continue;
    const shown = result.verdict === 'none' ? result.near.map(({ id }) => id) : ids;
    print(query, group, targets.join(' ') || 'nobody', result.verdict, shown.slice(0, 4).join(' '));
  }
}
