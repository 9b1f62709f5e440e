import {
  ButtonStyle,
  ComponentType,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
} from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { fitRows } from '../../../src/bot/fit/rows.ts';
import { limits } from '../../../src/cards/kit/limits.ts';
import type { Row } from '../../../src/cards/kit/reply.ts';

const button = (customId: string, label = 'Works'): APIButtonComponent => ({
  type: ComponentType.Button,
  style: ButtonStyle.Secondary,
  custom_id: customId,
  label,
});
const link = (url: string): APIButtonComponent => ({ type: ComponentType.Button, style: ButtonStyle.Link, url });
const menu = (...values: readonly string[]): APIComponentInMessageActionRow => ({
  type: ComponentType.StringSelect,
  custom_id: 'menu.open',
  options: values.map((value) => ({ label: value, value })),
});
const rowOf = (...components: readonly APIComponentInMessageActionRow[]): Row => ({
  type: ComponentType.ActionRow,
  components: [...components],
});
const numbered = (count: number): string[] => Array.from({ length: count }, (_, index) => `actor.a${index}`);

function fitted(...rows: readonly Row[]): { readonly rows: Row[]; readonly notes: string[] } {
  const notes: string[] = [];
  return { rows: fitRows(rows, (what) => notes.push(what)), notes };
}

const customIds = (rows: readonly Row[]): string[][] =>
  rows.map(({ components }) => components.map((one) => ('custom_id' in one ? one.custom_id : 'link')));

describe('rows of components within Discord’s limits', () => {
  test('GIVEN rows that fit THEN they stay as they are, without a note', () => {
    const rows = [rowOf(menu('actor.a', 'actor.b')), rowOf(button('actor.a'), link('https://example.org'))];
    expect(fitted(...rows)).toEqual({ rows, notes: [] });
  });

  test.each([
    [limits.rows, []],
    [limits.rows + 1, ['6 rows']],
  ])('GIVEN %i rows THEN at most five stay, with the notes %j', (count, notes) => {
    const all = fitted(...numbered(count).map((id) => rowOf(button(id))));
    expect([all.rows.length, all.notes]).toEqual([limits.rows, notes]);
  });

  test.each([
    [limits.buttonsInRow, []],
    [limits.buttonsInRow + 1, ['a row of 6 buttons']],
  ])('GIVEN a row of %i buttons THEN at most five stay, with the notes %j', (count, notes) => {
    const all = fitted(rowOf(...numbered(count).map((id) => button(id))));
    expect([all.rows[0]?.components.length, all.notes]).toEqual([limits.buttonsInRow, notes]);
  });

  test.each([
    [limits.menuOptions, []],
    [limits.menuOptions + 1, ['a menu of 26 items']],
  ])('GIVEN a menu of %i items THEN at most 25 stay, with the notes %j', (count, notes) => {
    const all = fitted(rowOf(menu(...numbered(count))));
    const [shown] = all.rows[0]?.components ?? [];
    expect(shown).toMatchObject({ options: numbered(limits.menuOptions).map((value) => ({ value })) });
    expect(all.notes).toEqual(notes);
  });

  test.each([
    ['a custom id in the same row', [rowOf(button('actor.a'), button('actor.a', 'Cast'))], [['actor.a']]],
    ['a custom id in another row', [rowOf(button('actor.a')), rowOf(button('actor.a', 'Cast'))], [['actor.a']]],
    ['links, which have no custom id', [rowOf(link('https://a.org'), link('https://a.org'))], [['link', 'link']]],
  ])('GIVEN twice %s THEN only Discord’s keys count', (_what, rows, shown) => {
    expect(customIds(fitted(...rows).rows)).toEqual(shown);
  });

  test('GIVEN a value of a menu twice THEN its first item stays', () => {
    const { rows, notes } = fitted(rowOf(menu('actor.a', 'actor.b', 'actor.a')));
    expect(rows[0]?.components[0]).toMatchObject({ options: [{ value: 'actor.a' }, { value: 'actor.b' }] });
    expect(notes).toEqual(['a menu of 3 items']);
  });

  test.each([
    ['a custom id', (length: number) => button('i'.repeat(length)), limits.customId],
    ['the address of a link', (length: number) => link(`https://${'a'.repeat(length - 8)}`), limits.buttonUrl],
    ['the only value of a menu', (length: number) => menu('v'.repeat(length)), limits.customId],
  ])('GIVEN %s THEN it may be as long as Discord allows, and a longer one goes with its row', (_what, make, most) => {
    expect(fitted(rowOf(make(most))).rows).toHaveLength(1);
    expect(fitted(rowOf(make(most + 1))).rows).toEqual([]);
  });

  test.each([
    [limits.buttonLabel, 'x'.repeat(limits.buttonLabel)],
    [limits.buttonLabel + 1, `${'x'.repeat(limits.buttonLabel - 1)}…`],
  ])('GIVEN a label of %i characters THEN it has at most 80', (length, shown) => {
    expect(fitted(rowOf(button('actor.a', 'x'.repeat(length)))).rows[0]?.components[0]).toMatchObject({ label: shown });
  });
});
