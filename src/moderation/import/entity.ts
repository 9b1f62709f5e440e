import * as z from 'zod';

/** The shapes of https://www.wikidata.org/wiki/Special:MyLanguage/Wikibase/DataModel/JSON that are read here. */
const text = z.object({ value: z.string() });

const snak = z.object({
  snaktype: z.string(),
  datavalue: z.object({ type: z.string(), value: z.unknown() }).optional(),
});

const statement = z.object({
  rank: z.enum(['preferred', 'normal', 'deprecated']),
  mainsnak: snak,
  qualifiers: z.record(z.string(), z.array(snak)).default({}),
  references: z.array(z.object({ snaks: z.record(z.string(), z.array(snak)) })).default([]),
});

/** Wikibase writes an empty list where an object would have no entries. */
const map = <Value extends z.ZodType>(value: Value) =>
  z.preprocess((given) => (Array.isArray(given) ? {} : given), z.record(z.string(), value)).default({});

export const entity = z.object({
  id: z.string(),
  labels: map(text),
  aliases: map(z.array(text)),
  claims: map(z.array(statement)),
  sitelinks: map(z.object({ title: z.string() })),
});

/** How Wikibase answers for an item that was deleted or never was. */
export const missingEntity = z.object({ missing: z.string() });

export type Entity = z.infer<typeof entity>;
export type Statement = z.infer<typeof statement>;

/** The statements of a property that count: the preferred ones if there are any, never the deprecated ones. */
export function statementsOf({ claims }: Entity, property: string): Statement[] {
  const all = (claims[property] ?? []).filter(
    ({ rank, mainsnak }) => rank !== 'deprecated' && mainsnak.snaktype === 'value',
  );
  const preferred = all.filter(({ rank }) => rank === 'preferred');
  return preferred.length > 0 ? preferred : all;
}

const timeValue = z.object({ time: z.string(), precision: z.number() });
const itemValue = z.object({ id: z.string() });

export const textValueOf = ({ mainsnak }: Statement): string | undefined =>
  z.string().safeParse(mainsnak.datavalue?.value).data;

export const itemValueOf = ({ mainsnak }: Statement): string | undefined =>
  itemValue.safeParse(mainsnak.datavalue?.value).data?.id;

const quantityValue = z.object({ amount: z.string(), unit: z.literal('1') });

/** "+10" without a unit. */
export function countOf({ mainsnak }: Statement): number | undefined {
  const count = Number(quantityValue.safeParse(mainsnak.datavalue?.value).data?.amount ?? 'nothing');
  return Number.isInteger(count) && count > 0 ? count : undefined;
}

/** The items and texts that qualify a statement. */
export const qualifierItem = ({ qualifiers }: Statement, property: string): string | undefined =>
  itemValue.safeParse(qualifiers[property]?.[0]?.datavalue?.value).data?.id;
export const qualifierText = ({ qualifiers }: Statement, property: string): string | undefined =>
  z.string().safeParse(qualifiers[property]?.[0]?.datavalue?.value).data;

/** Wikibase's precisions: 9 is a year, 10 a month, 11 a day; anything coarser says nothing here. */
const lengths: ReadonlyMap<number, number> = new Map([
  [9, 4],
  [10, 7],
  [11, 10],
]);

/** "+1993-05-19T00:00:00Z" as exactly as the statement says it. */
export function dateOf({ mainsnak }: Statement): string | undefined {
  const value = timeValue.safeParse(mainsnak.datavalue?.value).data;
  const length = value === undefined ? undefined : lengths.get(value.precision);
  const written = /^\+(\d{4}-\d{2}-\d{2})T/u.exec(value?.time ?? '')?.[1];
  return length === undefined ? undefined : written?.slice(0, length);
}

/** The address that a statement's own reference gives (P854, "reference URL"). */
export function referenceOf({ references }: Statement): string | undefined {
  const urls = references.flatMap(({ snaks }) => snaks['P854'] ?? []);
  return urls.map(({ datavalue }) => z.string().safeParse(datavalue?.value).data).find((url) => url !== undefined);
}
