import { ComponentType, type APIButtonComponent } from 'discord-api-types/v10';
import { limits } from './limits.ts';
import { rowsOf, type Row } from './reply.ts';

const isOfButtons = ({ components }: Row): boolean => components.every(({ type }) => type === ComponentType.Button);

const hasRoom = (row: Row): boolean => isOfButtons(row) && row.components.length < limits.buttonsInRow;

/**
 * Appends a button to the last row of buttons that has room. If all are full, the last button moves to a new row with
 * it: a phone shows two or three buttons per line, so either alone would take a line of its own.
 */
export function withButton(rows: readonly Row[], added: APIButtonComponent): readonly Row[] {
  const place = rows.findLastIndex(hasRoom);
  if (place >= 0)
    return rows.map((row, index) => (index === place ? { ...row, components: [...row.components, added] } : row));
  if (rows.length >= limits.rows) return rows;
  const last = rows.findLastIndex(isOfButtons);
  if (last < 0) return [...rows, ...rowsOf([added])];
  return rows.flatMap((row, index) =>
    index === last
      ? [
          { ...row, components: row.components.slice(0, -1) },
          { ...row, components: [...row.components.slice(-1), added] },
        ]
      : [row],
  );
}
