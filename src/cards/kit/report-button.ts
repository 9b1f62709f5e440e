import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Language } from '../../language/language.ts';
import { reportWords } from '../../language/words/report.ts';
import { customId } from './custom-id.ts';
import { button } from './reply.ts';

/** Opens the form to report a mistake in a record, or without an id in the answer to a question. */
export const reportButton = (language: Language, id?: string): APIButtonComponent =>
  button(
    reportWords[language].button,
    id === undefined ? customId('report', 'answer') : customId('report', 'record', id),
    { emoji: '🚩' },
  );
