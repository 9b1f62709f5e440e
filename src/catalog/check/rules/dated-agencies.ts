import { problemAt } from '../../report.ts';
import { inEachFile } from '../rule.ts';

/** Contracts run for two or three years: of three agencies last seen in 2016 or 2017, one had been left by 2022. */
const yearsUntilStale = 9;

const isStale = (asOf: string, checked: string): boolean =>
  Number(checked.slice(0, 4)) - Number(asOf.slice(0, 4)) >= yearsUntilStale;

/**
 * Cards show an agency without any date as the current one forever. Of eleven such agencies that were looked up in
 * November 2026, two had been left one and seven years before. A record without a day, or with one long ago,
 * therefore has to mark its agencies as unverified.
 */
export const datedAgencies = inEachFile((file) => {
  if (file.kind !== 'actors') return [];
  const { agencies = [], unverified = [], checked } = file.value;
  if (unverified.includes('agencies')) return [];
  return agencies.flatMap(({ company, from, to, asOf }, index) => {
    if (from !== undefined || to !== undefined) return [];
    if (asOf !== undefined && !isStale(asOf, checked)) return [];
    if (asOf !== undefined) {
      const stale = `was last seen to be with "${company}" in ${asOf}: look for a newer page, or add "agencies" to "unverified"`;
      return [problemAt(file, ['agencies', index], 'warning', stale)];
    }
    const message = `does not say since when "${company}" is the agency: add "from" or "asOf", or "agencies" to "unverified"`;
    return [problemAt(file, ['agencies', index], 'warning', message)];
  });
});
