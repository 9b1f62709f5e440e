import type { ParsedFile } from '../kinds.ts';
import type { Accepted } from '../schema/accepted.ts';
import { httpHostsIn } from './rules/http.ts';
import { latinIn } from './rules/latin.ts';

const inOrder = (words: Iterable<string>): string[] => [...new Set(words)].toSorted((a, b) => (a < b ? -1 : 1));

/** The list that accepts every current finding; `data:check --accept` writes it. */
export function acceptedOf(files: readonly ParsedFile[]): Accepted {
  const latin = files.flatMap((file) => latinIn(file));
  const wordsOf = (language: 'ja' | 'ko'): string[] =>
    inOrder(latin.filter((found) => found.language === language).map(({ word }) => word));
  return {
    $schema: '../schema/accepted.schema.json',
    latin: { ja: wordsOf('ja'), ko: wordsOf('ko') },
    httpHosts: inOrder(files.flatMap((file) => httpHostsIn(file)).map(({ host }) => host)),
  };
}
