import { problemAt } from '../../report.ts';
import { inEachFile } from '../rule.ts';

/**
 * Contracts run for two or three years: of three agencies last confirmed in 2016 or 2017, one had been left by 2022.
 */
const yearsUntilStale = 9;

const isStale = (asOf: string, checked: string): boolean =>
  Number(checked.slice(0, 4)) - Number(asOf.slice(0, 4)) >= yearsUntilStale;

/**
 * Cards would show an undated agency as current forever. Of eleven such agencies checked in November 2026, two had been
 * left one and seven years before. So a record without a recent date has to mark its agencies as unverified.
 */
export const datedAgencies = inEachFile((file) => {
  if (file.kind !== 'actors') return [];
  const { agencies = [], unverified = [], checked } = file.value;
  if (unverified.includes('agencies')) return [];
  return agencies.flatMap(({ company, from, to, asOf }, index) => {
    if (from !== undefined || to !== undefined) return [];
    if (asOf !== undefined && !isStale(asOf, checked)) return [];
    if (asOf !== undefined) {
      const stale = {
        en: `was last seen to be with "${company}" in ${asOf}: look for a newer page, or add "agencies" to "unverified"`,
        ja: `「${company}」所属を最後に確かめたのは${asOf}です。新しいページを探すか、所属事務所を「未確認」にしてください`,
        ko: `‘${company}’ 소속임을 마지막으로 확인한 것은 ${asOf}입니다. 더 새로운 페이지를 찾거나 소속사를 ‘미확인’으로 표시해 주세요`,
      };
      return [problemAt(file, ['agencies', index], 'warning', stale)];
    }
    const undated = {
      en: `does not say since when "${company}" is the agency: add "from" or "asOf", or "agencies" to "unverified"`,
      ja: `「${company}」にいつから所属しているかがありません。時期を入れるか、所属事務所を「未確認」にしてください`,
      ko: `‘${company}’에 언제부터 소속되었는지가 없습니다. 시기를 적거나 소속사를 ‘미확인’으로 표시해 주세요`,
    };
    return [problemAt(file, ['agencies', index], 'warning', undated)];
  });
});
