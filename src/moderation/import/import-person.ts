import type { Catalog } from '../../catalog/catalog.ts';
import type { Person } from '../../catalog/schema/person.ts';
import { creditsOf, type ImportedCredit } from './credits.ts';
import { differencesText } from './difference.ts';
import type { Entity } from './entity.ts';
import type { Imported, ImportTools } from './imported.ts';
import { isCalled } from './known.ts';
import { personFacts, type PersonFacts } from './person-facts.ts';
import { differences, personSkeleton } from './person-record.ts';

/**
 * The record of the catalog with the same name, in hangul above all: many share a romanised one. A stage name has another
 * one in each place (이현리, 현리), so that a name in any script counts beside the same date of birth.
 */
function recordOf({ names, born }: PersonFacts, catalog: Catalog): Person | undefined {
  const people = [...catalog.people.values()].filter((person) => {
    const year = born?.value.slice(0, 4);
    return person.born === undefined || year === undefined || person.born.startsWith(year);
  });
  const first = names.ko === undefined ? { ...names } : { ko: names.ko };
  return (
    people.find((person) => isCalled(person, first)) ??
    people.find((person) => person.born !== undefined && person.born === born?.value && isCalled(person, names))
  );
}

function creditLine({ id, title, year, work, isKnown }: ImportedCredit): string {
  const where = work === undefined ? 'not in the catalog' : isKnown ? `${work}: known` : `${work}: not in its cast`;
  return `  ${year || '????'}  ${title}  (${where}; https://www.wikidata.org/wiki/${id})\n`;
}

const creditsText = (credits: readonly ImportedCredit[]): string =>
  credits.length === 0 ? '' : `\nWorks of Japan in which Wikidata has them:\n${credits.map(creditLine).join('')}`;

/** A new record of a person with the works in Japan, or the differences from the record in the catalog. */
export async function importPerson(entity: Entity, tools: ImportTools): Promise<Imported> {
  const { wikidata, pictureNamed, catalog, givenId, now } = tools;
  const facts = personFacts(entity);
  const picture = facts.picture === undefined ? undefined : await pictureNamed(facts.picture);
  const record = givenId === undefined ? recordOf(facts, catalog) : undefined;
  const credits = creditsText(await creditsOf(entity.id, record?.id, wikidata, catalog));
  if (record === undefined) return { skeleton: personSkeleton(facts, picture, givenId, now), also: credits };
  return {
    report: `${differencesText(record.names.en, record.id, differences(record, facts, picture))}${credits}`,
  };
}
