import { differencesText } from './difference.ts';
import type { Entity } from './entity.ts';
import type { Imported, ImportTools } from './imported.ts';
import { workOf } from './known.ts';
import { workDifferences } from './work-differences.ts';
import { itemsNamedBy, workFacts } from './work-facts.ts';
import { strangersIn, workSkeleton } from './work-record.ts';

const strangersText = (strangers: readonly string[]): string =>
  strangers.length === 0
    ? ''
    : `\nNot in the catalog, or there more than once:\n${strangers.map((line) => `  ${line}\n`).join('')}`;

/** A new record of a work with its makers and cast, or the differences from the record in the catalog. */
export async function importWork(entity: Entity, tools: ImportTools): Promise<Imported> {
  const { wikidata, pictureNamed, catalog, givenId, now } = tools;
  const facts = workFacts(entity, await wikidata.entities(itemsNamedBy(entity)));
  const record = givenId === undefined ? workOf(entity, catalog) : undefined;
  if (record !== undefined)
    return { report: differencesText(record.titles.en, record.id, workDifferences(record, facts, catalog)) };
  const picture = facts.picture === undefined ? undefined : await pictureNamed(facts.picture);
  return {
    skeleton: workSkeleton(facts, picture, catalog, givenId, now),
    also: strangersText(strangersIn(facts, catalog)),
  };
}
