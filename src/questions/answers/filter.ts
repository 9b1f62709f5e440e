import { isJapanese, when, type Catalog, type Part } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Subjects } from '../query.ts';

/** A maker is meant by id, or by name where there is no record. */
const sameMaker = (series: Series, idOrName: string): boolean =>
  [series.directors, series.writers, series.producers].some(
    (makers) => makers?.some(({ person, name }) => (person ?? name) === idOrName) === true,
  );

const isOnService = (series: Series, id: string): boolean =>
  series.networks?.includes(id) === true || series.platforms?.some(({ service }) => service === id) === true;

/** Whether a work is one of those that the question restricts itself to. */
export function fits(series: Series, { years, services, genres, makers, form }: Subjects): boolean {
  const year = Number(when(series).slice(0, 4));
  if (years !== undefined && (year < years.from || year > years.to)) return false;
  if (services.some((id) => !isOnService(series, id))) return false;
  if (genres.some((id) => series.genres?.includes(id) !== true)) return false;
  if (makers.some((maker) => !sameMaker(series, maker))) return false;
  if (form === undefined) return true;
  return form === 'film'
    ? series.kind === 'film' || series.kind === 'short'
    : form === 'stage'
      ? series.kind === 'stage'
      : series.kind === 'series' || series.kind === 'special';
}

/** Whether the question restricts itself to anything. */
export const isFiltered = ({ years, services, genres, makers, form, isLead }: Subjects): boolean =>
  years !== undefined || services.length + genres.length + makers.length > 0 || form !== undefined || isLead;

/** Somebody's Japanese works that the question asks for, newest first. */
export const partsThatFit = (id: string, subjects: Subjects, catalog: Catalog): Part[] =>
  catalog
    .partsOf(id)
    .filter(
      ({ series, credit }) =>
        isJapanese(series) && fits(series, subjects) && (!subjects.isLead || credit.billing === 'lead'),
    );

/** Japanese works that the question asks for, newest first. */
export const worksThatFit = (subjects: Subjects, catalog: Catalog): Series[] =>
  [...catalog.series.values()]
    .filter((series) => isJapanese(series) && fits(series, subjects))
    .toSorted((a, b) => when(b).localeCompare(when(a)) || a.id.localeCompare(b.id));
