/**
 * Items as wbgetentities writes them, field for field as the Wikibase data model has them
 * (https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html): snaks with property, hash and datatype, full time
 * and quantity values, orders of snaks, and a list where a map is empty.
 */
export type Json = Readonly<Record<string, unknown>>;

const hash = 'd2bd4c1a96c3b1a0f8ff2d1eb1d3a9f0c0ffee00';

/** A value with the type that a snak gives it, and the datatype of properties that take it. */
function typed(value: unknown): { type: string; datatype: string } {
  if (typeof value === 'string') {
    if (/^https?:/u.test(value)) return { type: 'string', datatype: 'url' };
    return { type: 'string', datatype: /\.(?:jpg|png)$/iu.test(value) ? 'commonsMedia' : 'external-id' };
  }
  if (typeof value === 'object' && value !== null && 'time' in value) return { type: 'time', datatype: 'time' };
  if (typeof value === 'object' && value !== null && 'amount' in value)
    return { type: 'quantity', datatype: 'quantity' };
  return { type: 'wikibase-entityid', datatype: 'wikibase-item' };
}

function snak(property: string, value: unknown): Json {
  const { type, datatype } = typed(value);
  return { snaktype: 'value', property, hash, datavalue: { value, type }, datatype };
}

export const time = (date: string, precision = 11): Json => ({
  time: `+${date}T00:00:00Z`,
  timezone: 0,
  before: 0,
  after: 0,
  precision,
  calendarmodel: 'http://www.wikidata.org/entity/Q1985727',
});
export const item = (id: string): Json => ({ 'entity-type': 'item', 'numeric-id': Number(id.slice(1)), id });
export const count = (amount: number, unit = '1'): Json => ({ amount: `+${amount}`, unit });

interface ClaimOptions {
  readonly rank?: string;
  /** The address under "reference URL" (P854). */
  readonly reference?: string;
  readonly snaktype?: string;
  readonly qualifiers?: Readonly<Record<string, unknown>>;
}

interface Claim extends ClaimOptions {
  readonly value: unknown;
}

export const claim = (value: unknown, more: ClaimOptions = {}): Claim => ({ ...more, value });

function statement(entity: string, property: string, index: number, { value, ...more }: Claim): Json {
  const { rank = 'normal', snaktype = 'value', reference, qualifiers } = more;
  return {
    mainsnak: snaktype === 'value' ? snak(property, value) : { snaktype, property, hash, datatype: 'time' },
    type: 'statement',
    ...(qualifiers === undefined
      ? {}
      : {
          qualifiers: Object.fromEntries(Object.entries(qualifiers).map(([name, of]) => [name, [snak(name, of)]])),
          'qualifiers-order': Object.keys(qualifiers),
        }),
    id: `${entity}$${property}-${index}`,
    rank,
    ...(reference === undefined
      ? {}
      : {
          references: [
            {
              hash,
              snaks: { P854: [snak('P854', reference)], P813: [snak('P813', time('2026-11-01'))] },
              'snaks-order': ['P854', 'P813'],
            },
          ],
        }),
  };
}

interface EntityOptions {
  readonly claims?: Readonly<Record<string, readonly Claim[]>>;
  readonly sitelinks?: Readonly<Record<string, string>>;
}

const orEmptyList = (map: Json): unknown => (Object.keys(map).length === 0 ? [] : map);

/** An item by its id, with labels by language. */
export function entityOf(
  id: string,
  labels: Readonly<Record<string, string>>,
  { claims = {}, sitelinks = {} }: EntityOptions = {},
): Json {
  return {
    type: 'item',
    id,
    labels: orEmptyList(
      Object.fromEntries(Object.entries(labels).map(([language, value]) => [language, { language, value }])),
    ),
    aliases: [],
    claims: orEmptyList(
      Object.fromEntries(
        Object.entries(claims).map(([property, list]) => [
          property,
          list.map((one, index) => statement(id, property, index, one)),
        ]),
      ),
    ),
    sitelinks: orEmptyList(
      Object.fromEntries(Object.entries(sitelinks).map(([site, title]) => [site, { site, title, badges: [] }])),
    ),
  };
}

export const human = { P31: [claim(item('Q5'))] };
