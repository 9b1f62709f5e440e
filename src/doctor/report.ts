import type { Finding, Verdict } from './finding.ts';

const signs: Readonly<Record<Verdict, string>> = { good: '✓', look: '!', mend: '✗' };

/** A line a finding, what to do about it in a line below, and a last line that sums up. */
export function reportText(findings: readonly Finding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ check, verdict, found, todo }) => [
    `${signs[verdict]} ${check.padEnd(width)}  ${found}`,
    ...(todo === undefined ? [] : [`  ${' '.repeat(width)}  → ${todo}`]),
  ]);
  const bad = findings.filter(({ verdict }) => verdict === 'mend').length;
  return `${[...lines, bad === 0 ? 'Nothing has to be mended.' : `${bad} to mend.`].join('\n')}\n`;
}
