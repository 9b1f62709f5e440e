import type { ParsedFile } from '../kinds.ts';
import type { Accepted } from '../schema/accepted.ts';
import type { Finding } from './finding.ts';
import { httpHostsIn } from './rules/http.ts';
import { latinIn } from './rules/latin.ts';
import { standingOf } from './standing.ts';

const inOrder = (words: Iterable<string>): string[] => [...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1));

/** The list that accepts every current finding that may stand; `data:check --accept` writes it. */
export function acceptedOf(files: readonly ParsedFile[], findings: readonly Finding[] = []): Accepted {
  const latin = files.flatMap((file) => latinIn(file));
  const wordsOf = (language: 'ja' | 'ko'): string[] =>
    inOrder(latin.filter((found) => found.language === language).map(({ word }) => word));
  const warnings = standingOf(findings, files);
  return {
    $schema: '../schema/accepted.schema.json',
    latin: { ja: wordsOf('ja'), ko: wordsOf('ko') },
    httpHosts: inOrder(files.flatMap((file) => httpHostsIn(file)).map(({ host }) => host)),
    ...(warnings.length === 0 ? {} : { warnings }),
  };
}
