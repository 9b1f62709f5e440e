import type { ParsedFile } from '../../kinds.ts';
import { oncePer } from '../../once.ts';
import type { FieldPath } from '../../place.ts';
import type { Problem } from '../../problem.ts';
import { peopleIn } from '../people.ts';
import { complain, error, warning } from '../rule.ts';
import { isBefore } from './dates.ts';

interface Dated {
  readonly path: FieldPath;
  readonly checked: string;
  readonly sources: readonly string[];
  /** The day of what was said, of which a source cannot tell before. */
  readonly said: string | undefined;
}

const datedIn = oncePer((file: ParsedFile): readonly Dated[] => {
  switch (file.kind) {
    case 'actors':
    case 'people':
    case 'series':
      return [{ path: [], checked: file.value.checked, sources: file.value.sources, said: undefined }];
    case 'quotes':
      return file.value.quotes.map(({ checked, sources, date }, index) => ({
        path: ['quotes', index],
        checked,
        sources,
        said: date,
      }));
    case 'figures':
      return file.value.figures.map(({ checked, sources }, index) => ({
        path: ['figures', index],
        checked,
        sources,
        said: undefined,
      }));
    case 'makers':
      return file.value.makers.map(({ sources }, index) => ({
        path: ['makers', index],
        checked: file.value.checked,
        sources,
        said: undefined,
      }));
    case 'costars':
    case 'companies':
    case 'publishers':
    case 'accepted':
    case 'terms':
    case 'sources':
      return [];
  }
});

/** Earlier by more than the day that lies between Seoul and Los Angeles. */
function isEarlier(page: string, said: string): boolean {
  const isNextDay = page.length === 10 && said.length === 10 && Date.parse(said) - Date.parse(page) <= 86_400_000;
  return isBefore(page, said) && !isNextDay;
}

/** A page that is newer than the day on which it was read, and a statement later than every page that reports it. */
function sourcesInOrder(files: readonly ParsedFile[]): Problem[] {
  const published = new Map<string, string>();
  for (const { value } of files)
    for (const [id, source] of Object.entries('bibliography' in value ? (value.bibliography ?? {}) : {}))
      if (source.published !== undefined) published.set(id, source.published);
  return files.flatMap((file) =>
    datedIn(file).flatMap(({ path, checked, sources, said }): Problem[] => {
      const late = sources.flatMap((id, index): Problem[] => {
        const date = published.get(id);
        if (date === undefined || !isBefore(checked, date)) return [];
        const message = `"${id}" was published ${date}, after the day of checking (${checked})`;
        return [complain({ file, path: [...path, 'sources', index] }, error(message))];
      });
      const dates = sources.map((id) => published.get(id));
      const isTooEarly = said !== undefined && dates.every((date) => date !== undefined && isEarlier(date, said));
      if (!isTooEarly) return late;
      const message = `${said} is after every page that reports it (${dates.join(', ')})`;
      return [...late, complain({ file, path: [...path, 'date'] }, warning(message))];
    }),
  );
}

/** Somebody in a work before birth or, by much, after death. */
function lives(files: readonly ParsedFile[]): Problem[] {
  const people = new Map(files.flatMap((file) => peopleIn(file)).map(({ record }) => [record.id, record]));
  return files.flatMap((file) => {
    if (file.kind !== 'series') return [];
    const { year, cast = [] } = file.value;
    return cast.flatMap(({ person }, index): Problem[] => {
      const record = people.get(person);
      const spot = { file, path: ['cast', index, 'person'] };
      if (record === undefined || !('born' in record || 'died' in record)) return [];
      if (record.born !== undefined && isBefore(String(year), record.born))
        return [complain(spot, error(`"${person}" was born ${record.born}, after the year of the work (${year})`))];
      return record.died !== undefined && isBefore(record.died, String(year - 2))
        ? [
            complain(
              spot,
              warning(`"${person}" died ${record.died}, years before the work (${year}): is it the right person?`),
            ),
          ]
        : [];
    });
  });
}

export const datesAcross = (files: readonly ParsedFile[]): Problem[] => [...sourcesInOrder(files), ...lives(files)];
