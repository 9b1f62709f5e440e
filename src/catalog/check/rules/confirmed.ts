import { citationsIn } from '../../freshness.ts';
import type { ParsedFile } from '../../kinds.ts';
import type { Problem } from '../../problem.ts';
import { complain, error } from '../rule.ts';
import { isBefore } from './dates.ts';

/** Older works need no check: the pages about them were published long after the release. */
const settledAfterYears = 2;

const isSettled = (start: string, checked: string): boolean =>
  Number(checked.slice(0, 4)) - Number(start.slice(0, 4)) > settledAfterYears;

/**
 * Reports a date that only earlier pages promise. It counts as announced, however sure they sound: the day may have
 * been missed.
 */
export function confirmed(files: readonly ParsedFile[]): Problem[] {
  const published = new Map<string, string | undefined>();
  for (const { value } of files)
    for (const [id, source] of Object.entries('bibliography' in value ? (value.bibliography ?? {}) : {}))
      published.set(id, source.published);
  return files.flatMap((file): Problem[] => {
    if (file.kind !== 'series') return [];
    const { release, start, checked } = file.value;
    if (release.certainty !== 'confirmed' || start === undefined || isSettled(start, checked)) return [];
    const cited = [...new Set(citationsIn(file.value))];
    // An undated page may have been written at any time.
    if (cited.some((id) => published.get(id) === undefined)) return [];
    if (cited.some((id) => !isBefore(published.get(id) ?? '', start))) return [];
    const text = {
      en: `is "confirmed", but no page that the record cites is of ${start} or later: it is "announced" until one says that it came out`,
      ja: `「確認済み」ですが、出典に${start}以降のページがありません。公開・放送を伝えるページが見つかるまでは「発表」としてください`,
      ko: `‘확인됨’이지만 출처 가운데 ${start} 이후의 페이지가 없습니다. 공개·방송을 전하는 페이지가 나올 때까지는 ‘발표’로 해 주세요`,
    };
    return [complain({ file, path: ['release', 'certainty'] }, error(text))];
  });
}
