import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Language } from '../../language/language.ts';
import { reportWords } from '../../language/words/report.ts';
import { withButton } from './added-button.ts';
import { colours } from './colours.ts';
import { customId, parseCustomId } from './custom-id.ts';
import { button, type Reply, type Row } from './reply.ts';

/** Opens the form to report a mistake in a record, or without an id in the answer to a question. */
export const reportButton = (language: Language, id?: string): APIButtonComponent =>
  button(
    reportWords[language].button,
    id === undefined ? customId('report', 'answer') : customId('report', 'record', id),
    { emoji: '🚩' },
  );

/** The buttons that open the form, or the page *More* of a record, which has one. */
function leadsToForm(id: string): boolean {
  const { command, path } = parseCustomId(id);
  return command === 'report' || path[1] === 'details';
}

const canBeReported = (rows: readonly Row[]): boolean =>
  rows.some(({ components }) => components.some((one) => 'custom_id' in one && leadsToForm(one.custom_id)));

/** A list with a button to report one of its records, or the list itself. Notices and cards that have one stay as they are. */
export function withReportButton(reply: Reply): Reply {
  const { rows = [], embeds, shared, apart } = reply;
  const isNotice = embeds.every(({ color }) => color === colours.notice);
  if (isNotice || shared === true || apart === true || canBeReported(rows)) return reply;
  // The flag alone: a label would take a line more, and a list would be too tall for a phone.
  const added = button('', customId('report', 'list'), { emoji: '🚩' });
  return { ...reply, rows: withButton(rows, added) };
}
