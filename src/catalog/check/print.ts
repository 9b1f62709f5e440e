import { styleText } from 'node:util';
import { inOrder } from '../problem.ts';
import type { Finding } from './finding.ts';

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;

export function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

/** "2 errors, 30 warnings" */
export const total = (findings: readonly Finding[]): string =>
  [
    ...(countOf(findings, 'error') > 0 ? [counted(countOf(findings, 'error'), 'error')] : []),
    ...(countOf(findings, 'warning') > 0 ? [counted(countOf(findings, 'warning'), 'warning')] : []),
  ].join(', ');

type Format = 'red' | 'yellow' | 'bold' | 'dim';
export type Paint = (format: Format, text: string) => string;

/** Colour in a terminal; none in a file or pipe, or with NO_COLOR (https://no-color.org). */
export function paintFor(
  stream: { readonly isTTY?: boolean },
  env: Readonly<Record<string, string | undefined>>,
): Paint {
  const isWanted = stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  return isWanted ? (format, text) => styleText(format, text, { validateStream: false }) : (_format, text) => text;
}

function lineOf({ file, line, column, field, message, severity }: Finding, paint: Paint): string {
  const place = paint('bold', `${file}:${line}:${column}`);
  const kind = severity === 'warning' ? `${paint('yellow', 'warning:')} ` : '';
  const name = field === '' ? '' : `${paint(severity === 'error' ? 'red' : 'yellow', `${field}:`)} `;
  return `${place} ${kind}${name}${message}`;
}

const shownOfAKind = 3;

/** The sentence without its variable parts, so that 246 pages under http count as one kind. */
const kindOf = ({ rule, message }: Finding): string => `${rule} ${message.replaceAll(/"[^"]*"|\d+/gu, '…')}`;

/**
 * Prints warnings first and errors last, next to the prompt. It prints all errors, but only the first of many similar
 * warnings unless all are requested.
 */
export function terminalText(findings: readonly Finding[], paint: Paint, warnings: 'first of a kind' | 'all'): string {
  const most = warnings === 'all' ? Infinity : shownOfAKind;
  const seen = new Map<string, number>();
  const lines: string[] = [];
  for (const finding of inOrder(findings.filter(({ severity }) => severity === 'warning'))) {
    const count = (seen.get(kindOf(finding)) ?? 0) + 1;
    seen.set(kindOf(finding), count);
    if (count <= most) lines.push(lineOf(finding, paint));
  }
  const left = [...seen.values()].reduce((sum, count) => sum + Math.max(0, count - most), 0);
  if (left > 0) lines.push(paint('dim', `… and ${counted(left, 'more warning')} of the same kinds (--all shows them)`));
  lines.push(
    ...inOrder(findings.filter(({ severity }) => severity === 'error')).map((finding) => lineOf(finding, paint)),
  );
  return lines.map((line) => `${line}\n`).join('');
}

const annotated = 10;

/** https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts */
const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** GitHub shows ten annotations per step and drops the rest, so the ten worst come first, errors before warnings. */
export function annotations(findings: readonly Finding[]): string {
  const worst = [
    ...inOrder(findings.filter(({ severity }) => severity === 'error')),
    ...inOrder(findings.filter(({ severity }) => severity === 'warning')),
  ].slice(0, annotated);
  return worst
    .map(({ severity, file, line, column, field, message }) => {
      const place = `file=${escapedProperty(file)},line=${line},col=${column}`;
      return `::${severity} ${place}::${escaped(field === '' ? message : `${field}: ${message}`)}\n`;
    })
    .join('');
}
