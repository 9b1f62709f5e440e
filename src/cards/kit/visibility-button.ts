import { ComponentType, type APIButtonComponent } from 'discord-api-types/v10';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { customId, type CustomId } from './custom-id.ts';
import { limits } from './limits.ts';
import { button, rowsOf, type Reply, type Row, type Visibility } from './reply.ts';

/** The prefix of custom ids that are about a message itself, whatever command made it. */
export const messageCommand = 'message';

const showCustomId = (remake: CustomId | undefined): CustomId =>
  remake === undefined ? customId(messageCommand, 'show') : customId(messageCommand, 'show', remake);

function visibilityButton(
  visibility: Visibility,
  remake: CustomId | undefined,
  language: Language,
): APIButtonComponent {
  const words = commonWords[language].button;
  return visibility === 'private'
    ? button(words.showToAll, showCustomId(remake), { emoji: '📢' })
    : button(words.deleteAnswer, customId(messageCommand, 'delete'), { emoji: '🗑️' });
}

const isOfButtons = ({ components }: Row): boolean => components.every(({ type }) => type === ComponentType.Button);

const hasRoom = (row: Row): boolean => isOfButtons(row) && row.components.length < limits.buttonsInRow;

/**
 * Appends a button to the last row of buttons that has room. If all are full, the last button moves to a new row with
 * it: a phone shows two or three buttons per line, so either alone would take a line of its own.
 */
function withButton(rows: readonly Row[], added: APIButtonComponent): readonly Row[] {
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

/** The answer of a look-up with *Show to all* or *Delete*. */
export function withVisibilityButton(reply: Reply, language: Language): Reply {
  const { visibility, remake, rows = [] } = reply;
  if (visibility === undefined || reply.ephemeral === true) return reply;
  return { ...reply, rows: withButton(rows, visibilityButton(visibility, remake, language)) };
}
