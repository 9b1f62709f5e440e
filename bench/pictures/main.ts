import { join } from 'node:path';
import { hasCareer } from '../../src/cards/actor/career.ts';
import { careerPicture } from '../../src/cards/actor/career-picture.ts';
import type { Picture } from '../../src/cards/kit/picture.ts';
import { charts, trendPicture } from '../../src/cards/trend/pictures.ts';
import { loadCatalog } from '../../src/catalog/load.ts';
import { languages } from '../../src/language/language.ts';
import { drawn } from '../../tests/pictures/drawn.ts';
import { repositoryRoot } from '../../src/environment/root.ts';
import { median } from '../median.ts';

const now = new Date('2026-11-21T03:00:00Z');

/**
 * Draws every picture that a fan can request, once in each language: `npm run bench -- pictures [of how
 * many people, all]`. The first picture of a process also loads the fonts.
 */
export async function run([wanted]: readonly string[]): Promise<void> {
  const loaded = await loadCatalog(join(repositoryRoot, 'data'));
  if (!loaded.ok) throw new Error('The data has faults: npm run data:check');
  const { catalog } = loaded;
  const people = [...catalog.people.values()].filter((person) => hasCareer(person, catalog));
  const pictures = languages.flatMap((language): Picture[] => [
    ...charts.flatMap((chart) => trendPicture(chart, catalog, language, now) ?? []),
    ...people.slice(0, Number(wanted ?? people.length)).map((person) => careerPicture(person, catalog, language, now)),
  ]);
  const times: number[] = [];
  const sizes: number[] = [];
  for (const { spec } of pictures) {
    const start = performance.now();
    const { length } = await drawn(spec);
    times.push(performance.now() - start);
    sizes.push(length / 1024);
  }
  const [first = 0, ...others] = times;
  console.log(`pictures drawn                     ${pictures.length}`);
  console.log(`milliseconds, first of the process ${first.toFixed(0)} (aim ≤ 300)`);
  console.log(`milliseconds, median               ${median(others).toFixed(0)}`);
  console.log(`milliseconds, slowest              ${Math.max(...others).toFixed(0)} (aim ≤ 300)`);
  console.log(`KB, median                         ${median(sizes).toFixed(0)}`);
  console.log(`KB, largest                        ${Math.max(...sizes).toFixed(0)} (aim ≤ 300)`);
}
