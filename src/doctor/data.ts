import { loadCatalog } from '../catalog/load.ts';
import { formatProblem } from '../catalog/problem.ts';
import { loadTeaching } from '../questions/load.ts';
import { codeOf, good, mend, type Finding } from './finding.ts';

/** Checks whether the bot can serve the data folder. */
export async function checkData(folder: string): Promise<Finding> {
  try {
    const [catalog, questions] = await Promise.all([loadCatalog(folder), loadTeaching(folder)]);
    const problems = [...(catalog.ok ? [] : catalog.problems), ...(questions.ok ? [] : questions.problems)];
    const [first] = problems;
    if (first !== undefined)
      return mend('data', `${problems.length} faults; the first: ${formatProblem(first)}`, 'Run: npm run data:check');
    if (!catalog.ok) return mend('data', 'it cannot be read', 'Run: npm run data:check');
    const { people, series, version } = catalog.catalog;
    return good('data', `${people.size} people, ${series.size} works, version ${version}`);
  } catch (error) {
    return mend(
      'data',
      `the folder ${folder} cannot be read (${codeOf(error)})`,
      'Set DATA_DIR to the folder with actors/, series/ …, or leave it empty.',
    );
  }
}
