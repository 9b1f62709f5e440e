import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { dataFolder } from '../../real-data.ts';
import { bothOf, cardsOf, queriesOf, readFrom, searchesOf } from './same-answers.ts';

describe('the bot from a snapshot of the committed data', () => {
  let both: ReturnType<typeof bothOf>;
  beforeAll(async () => {
    both = bothOf(await readFrom(dataFolder));
  });

  test('GIVEN a thousand queries THEN it finds what the bot from files finds', () =>
    fc.assert(
      fc.property(queriesOf(both.fresh), (query) => {
        expect(searchesOf(both.kept, query)).toEqual(searchesOf(both.fresh, query));
      }),
      { numRuns: 1000 },
    ));

  test('GIVEN every record THEN its card is the same', async () =>
    expect(await cardsOf(both.kept)).toEqual(await cardsOf(both.fresh)));
});
