import type { ParsedFile } from '../../kinds.ts';
import type { FieldPath } from '../../place.ts';
import type { Problem } from '../../problem.ts';
import { error, inEachFile, warning, type Complaint } from '../rule.ts';
import { problemAt } from '../../report.ts';

/** Whether one date certainly precedes another: 2023-12 precedes 2024-03, but 2024 does not. */
export function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) < other.slice(0, length);
}

type Found = readonly [FieldPath, Complaint];

const yearOf = (date: string): number => Number(date.slice(0, 4));

function ofPerson({
  born,
  died,
  debut,
  checked,
}: Extract<ParsedFile, { kind: 'actors' | 'people' }>['value']): Found[] {
  const found: Found[] = [];
  // Other dates that do not fit a death before the birth have the same cause.
  if (born !== undefined && died !== undefined && isBefore(died, born))
    return [[['died'], error(`${died} is before the birth (${born})`)]];
  if (born !== undefined && debut !== undefined && debut < yearOf(born))
    found.push([['debut'], error(`${debut} is before the birth (${born})`)]);
  // The youngest actor in the data was four (Ahn Sung-ki in 1957).
  else if (born !== undefined && debut !== undefined && debut < yearOf(born) + 3)
    found.push([['debut'], warning(`${debut} is at the age of ${debut - yearOf(born)}: are birth and debut right?`)]);
  if (died !== undefined && debut !== undefined && debut > yearOf(died))
    found.push([['debut'], error(`${debut} is after the death (${died})`)]);
  if (died !== undefined && isBefore(checked, died))
    found.push([['died'], error(`${died} is after the day of checking`)]);
  if (born !== undefined && isBefore(checked, born))
    found.push([['born'], error(`${born} is after the day of checking`)]);
  return found;
}

function ofWork({
  kind,
  year,
  start,
  end,
  release,
  checked,
}: Extract<ParsedFile, { kind: 'series' }>['value']): Found[] {
  const found: Found[] = [];
  if (start !== undefined && end !== undefined && isBefore(end, start))
    found.push([['end'], error(`${end} is before the start (${start})`)]);
  if (start !== undefined && yearOf(start) !== year)
    found.push([['year'], error(`${year} is not the year of the start (${start})`)]);
  if (start === undefined && end !== undefined && yearOf(end) < year)
    found.push([['end'], error(`${end} is before the year of the work (${year})`)]);
  if (release.certainty === 'confirmed' && isBefore(checked, start ?? String(year)))
    found.push([
      ['release', 'certainty'],
      warning(
        `is "confirmed", and the work starts ${start ?? year}, after the day of checking (${checked}): was it "announced"?`,
      ),
    ]);
  if (kind === 'series' && start !== undefined && end !== undefined && yearOf(end) > yearOf(start) + 2)
    found.push([['end'], warning(`${end} is more than two years after the start (${start}): is it right?`)]);
  return found;
}

function ofStatements(file: ParsedFile): Found[] {
  if (file.kind === 'quotes')
    return file.value.quotes.flatMap(({ date, checked }, index): Found[] =>
      date !== undefined && isBefore(checked, date)
        ? [[['quotes', index, 'date'], error(`${date} is after the day of checking (${checked})`)]]
        : [],
    );
  if (file.kind === 'figures')
    return file.value.figures.flatMap(({ asOf, period, checked }, index): Found[] =>
      period !== 'forecast' && isBefore(checked, asOf)
        ? [
            [
              ['figures', index, 'asOf'],
              warning(`${asOf} is after the day of checking (${checked}): add "period": "forecast" if it is one`),
            ],
          ]
        : [],
    );
  return [];
}

function ofFile(file: ParsedFile): Found[] {
  if (file.kind === 'actors' || file.kind === 'people') return ofPerson(file.value);
  return file.kind === 'series' ? ofWork(file.value) : ofStatements(file);
}

/** The dates of one record are in a possible order. */
export const dates = inEachFile((file): Problem[] =>
  ofFile(file).map(([path, { severity, message }]) => problemAt(file, path, severity, message)),
);
