import type { Finding, Verdict } from './finding.ts';

const signs: Readonly<Record<Verdict, string>> = { good: '✓', look: '!', mend: '✗' };

/** One line for each finding, the remedy in the line below, and a summary in the last line. */
export function reportText(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ check, verdict, found, todo }) => [
    `${signs[verdict]} ${check.padEnd(width)}  ${found}`,
    ...(todo === undefined ? [] : [`  ${' '.repeat(width)}  → ${todo}`]),
  ]);
  const bad = findings.filter(({ verdict }) => verdict === 'mend').length;
  return `${[...lines, bad === 0 ? 'Nothing has to be mended.' : `${bad} to mend.`].join('\n')}\n`;
}
