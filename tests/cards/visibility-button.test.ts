import { describe, expect, test } from 'vitest';
import { limits } from '../../src/cards/kit/limits.ts';
import { button, menu, rowsOf, type Row } from '../../src/cards/kit/reply.ts';
import { withVisibilityButton } from '../../src/cards/kit/visibility-button.ts';

const buttons = (count: number) =>
  Array.from({ length: count }, (_, index) => button(`${index + 1}`, `actor.a.${index + 1}`));
const choices = (name: string) => menu(name, 'Open…', [{ label: 'A', to: 'actor.a' }]);

/** The labels of each row; a menu is one. */
const labelsIn = (rows: readonly Row[]): string[][] =>
  rows.map(({ components }) => components.map((one) => ('label' in one ? (one.label ?? '') : 'menu')));

const shownIn = (rows: readonly Row[]): string[][] =>
  labelsIn(withVisibilityButton({ embeds: [], rows, visibility: 'public' }, 'en').rows ?? []);

describe('the button that changes who sees an answer', () => {
  test.each([
    ['no row', rowsOf(), [['Delete']]],
    ['a menu only', rowsOf(choices('a')), [['menu'], ['Delete']]],
    ['a row with room', rowsOf(buttons(4), choices('a')), [['1', '2', '3', '4', 'Delete'], ['menu']]],
    [
      'a full row',
      rowsOf(buttons(5)),
      [
        ['1', '2', '3', '4'],
        ['5', 'Delete'],
      ],
    ],
    ['a full row before a menu', rowsOf(buttons(5), choices('a')), [['1', '2', '3', '4'], ['5', 'Delete'], ['menu']]],
    [
      'a full row, and one with room',
      rowsOf(buttons(5), buttons(1)),
      [
        ['1', '2', '3', '4', '5'],
        ['1', 'Delete'],
      ],
    ],
  ])('GIVEN %s THEN it joins the other buttons if there are any', (_what, rows, seen) => {
    expect(shownIn(rows)).toEqual(seen);
  });

  test('GIVEN as many rows as a message may have, all full, THEN the card stays as it is', () => {
    const rows = rowsOf(...Array.from({ length: limits.rows }, () => buttons(limits.buttonsInRow)));
    expect(shownIn(rows)).toEqual(labelsIn(rows));
    expect(shownIn(rows.slice(1))).toHaveLength(limits.rows);
  });
});
