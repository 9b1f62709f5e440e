import { formatProblem, type Problem } from '../catalog/problem.ts';

const mostShown = 20;

/** The first problems, one a line. */
export const firstOf = (problems: readonly Problem[]): string[] => problems.slice(0, mostShown).map(formatProblem);

export function describeProblems(problems: readonly Problem[]): string {
  const more = problems.length - mostShown;
  return [...firstOf(problems), ...(more > 0 ? [`… and ${more} more (npm run data:check)`] : [])].join('\n');
}
