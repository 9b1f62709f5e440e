import { when, type Catalog } from '../../../catalog/catalog.ts';
import { personChoice } from '../choices.ts';
import { fameOfWork } from '../fame.ts';
import type { Ask, Pool } from '../pool.ts';
import { areNear, castTrios, type CastTrio } from './cast-trios.ts';

const idsOf = ({ people }: CastTrio): string[] => people.map(({ id }) => id);

/** “Which of these is wrong?”: three of a cast, and one of another cast of the same year. */
export function wrongPool(catalog: Catalog): Pool {
  const trios = [...catalog.series.values()].flatMap((series) => castTrios(series, catalog));
  const nearTo = new Map(trios.map((trio) => [trio, trios.filter((other) => areNear(trio, other))]));
  const people = new Map(trios.flatMap((trio) => trio.people.map((person) => [person.id, person])));
  const asks = new Map([...people.keys()].map((id): [string, Ask[]] => [id, []]));
  for (const [trio, others] of nearTo)
    for (const person of new Set(others.flatMap((other) => other.people))) {
      const { series, parts } = trio;
      const key = `wrong/${person.id}/${trio.key}`;
      asks.get(person.id)?.push({ key, prompt: { kind: 'wrong', person, series, parts } });
    }
  const fameOf = ({ series }: CastTrio): number => fameOfWork(series, catalog);
  return {
    name: 'wrong',
    kind: 'wrong',
    candidates: [...people.values()].map((person) => ({
      choice: personChoice(person),
      // The whole cast has one level, that of its work.
      fame: Math.max(...trios.filter((trio) => trio.people.includes(person)).map(fameOf)),
      since: Math.min(...catalog.partsOf(person.id).map(({ series }) => Number(when(series).slice(0, 4)))),
      asks: asks.get(person.id) ?? [],
    })),
    trios: [...nearTo].map(([trio, others]) => ({
      key: trio.key,
      members: idsOf(trio),
      near: others.map((other) => ({ key: other.key, members: idsOf(other) })),
    })),
    distance: () => 0,
    isClear: ({ prompt }, { choice }) =>
      prompt.kind === 'wrong' && prompt.parts.some(({ credit }) => credit.person === choice.id),
  };
}
