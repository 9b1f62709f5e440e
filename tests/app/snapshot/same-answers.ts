import { Locale } from 'discord-api-types/v10';
import fc from 'fast-check';
import { dataReader, type Data } from '../../../src/app/data-reader.ts';
import { dataOf, linesOf } from '../../../src/app/snapshot/written.ts';
import { knowledgeOf, type Knowledge } from '../../../src/bot/knowledge.ts';
import { describeProblems } from '../../../src/app/problems.ts';
import { commandInteraction } from '../../../src/doors/interactions.ts';
import { columnBytes, columnsIn } from '../../../src/search/index/column-bytes.ts';
import { botOf } from '../../real-data.ts';

export async function readFrom(folder: string): Promise<Data> {
  const read = await dataReader(folder, () => [], undefined)();
  if (!read.ok) throw new Error(describeProblems(read.problems));
  return read.data;
}

/** The bot from files, and the bot from what a snapshot of it would hold. */
export function bothOf(data: Data): { readonly fresh: Knowledge; readonly kept: Knowledge } {
  let bytes = new ArrayBuffer(0);
  let lengths: readonly number[] = [];
  const keep = (columns: Parameters<typeof columnBytes>[0]): void => {
    const made = columnBytes(columns);
    bytes = Uint8Array.from(Buffer.concat(made.parts)).buffer;
    ({ lengths } = made);
  };
  const fresh = knowledgeOf(data.catalog, data.teaching, data.setAside, { kept: undefined, keep });
  const again = dataOf(linesOf(data));
  if (again === undefined) throw new Error('nothing was written');
  const kept = knowledgeOf(again.catalog, again.teaching, again.setAside, { kept: columnsIn(bytes, lengths), keep });
  return { fresh, kept };
}

/** Queries of any letters and of cut, bent and joined names. */
export function queriesOf({ catalog }: Knowledge): fc.Arbitrary<string> {
  const names = [...catalog.people.values(), ...catalog.costars.values(), ...catalog.makers.values()]
    .flatMap(({ names: { en, ko, ja } }) => [en, ko, ja])
    .concat([...catalog.series.values()].flatMap(({ titles: { en, ko, ja } }) => [en, ko, ja]))
    .filter((name) => name !== undefined);
  const name = fc.constantFrom(...names);
  const bent = fc
    .tuple(name, fc.nat(8), fc.string({ maxLength: 2 }))
    .map(([one, place, put]) => one.slice(0, place) + put + one.slice(place + 1));
  const pair = fc.tuple(name, name).map(([a, b]) => `${a} ${b}`);
  return fc.oneof(name, bent, pair, fc.string({ unit: 'grapheme' }));
}

/** All that a search says to a query. */
export const searchesOf = ({ search }: Knowledge, query: string): unknown => [
  search.find(query),
  search.isUnknown(query),
  search.complete(query, ['actor', 'series'], 25),
  search.passages(query, 5),
];

/** The card of every record in three languages, and the log. */
export async function cardsOf(knowledge: Knowledge): Promise<unknown> {
  const { answer, log } = botOf(knowledge);
  const { people, series } = knowledge.catalog;
  const asked = [
    ...[...people.keys()].map((value) => ['actor', 'name', value] as const),
    ...[...people.keys()].map((value) => ['quote', 'about', value] as const),
    ...[...series.keys()].map((value) => ['series', 'title', value] as const),
  ];
  const cards: unknown[] = [];
  for (const locale of [Locale.EnglishUS, Locale.Japanese, Locale.Korean])
    for (const [command, name, value] of asked)
      cards.push(await answer(commandInteraction(command, [{ name, value }], locale)));
  return { cards, log };
}
