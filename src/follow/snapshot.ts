import * as z from 'zod';
import type { Catalog } from '../catalog/catalog.ts';
import type { Series } from '../catalog/schema/series.ts';
import { keptObject } from '../state/kept-object.ts';

const workSnapshot = keptObject({
  start: z.string().optional(),
  end: z.string().optional(),
  /** Ids of the cast and the makers. */
  people: z.array(z.string()),
});

/** The last known dates and people of every work that ever was in the catalog, by id. */
export const snapshot = z.record(z.string(), workSnapshot);

export type WorkSnapshot = z.infer<typeof workSnapshot>;
export type Snapshot = z.infer<typeof snapshot>;

/** Everybody who worked on a work, in front of the camera or behind it. */
export function peopleOf(series: Series): string[] {
  const makers = [series.directors, series.writers, series.producers].flatMap((list) => list ?? []);
  const ids = [...(series.cast ?? []).map(({ person }) => person), ...makers.map(({ person }) => person)];
  return [...new Set(ids.filter((id) => id !== undefined))].toSorted();
}

export function snapshotOf(catalog: Catalog): Snapshot {
  return Object.fromEntries(
    [...catalog.series.values()].map((series): [string, WorkSnapshot] => [
      series.id,
      {
        ...(series.start === undefined ? {} : { start: series.start }),
        ...(series.end === undefined ? {} : { end: series.end }),
        people: peopleOf(series),
      },
    ]),
  );
}

/** Keeps every fact that was ever known, so that one that disappears and returns is not news again. */
export function mergedWork(before: WorkSnapshot | undefined, now: WorkSnapshot): WorkSnapshot {
  return { ...before, ...now, people: [...new Set([...(before?.people ?? []), ...now.people])].toSorted() };
}
