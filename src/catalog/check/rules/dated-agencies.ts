import { problemAt } from '../../report.ts';
import { inEachFile } from '../rule.ts';

/**
 * An agency without any day is told as the present one for ever. Of eleven such agencies that were looked up in November 2026,
 * two had been left one and seven years before, so whoever leaves the day out has to mark the agencies as unverified.
 */
export const datedAgencies = inEachFile((file) => {
  if (file.kind !== 'actors') return [];
  const { agencies = [], unverified = [] } = file.value;
  if (unverified.includes('agencies')) return [];
  return agencies.flatMap(({ company, from, to, asOf }, index) => {
    if (from !== undefined || to !== undefined || asOf !== undefined) return [];
    const message = `does not say since when "${company}" is the agency: add "from" or "asOf", or "agencies" to "unverified"`;
    return [problemAt(file, ['agencies', index], 'warning', message)];
  });
});
