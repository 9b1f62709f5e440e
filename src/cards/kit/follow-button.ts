import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { customId } from './custom-id.ts';
import { button } from './reply.ts';

/**
 * Follows a person or work for the user who presses it; another press ends the follow. Everybody sees the same card, so
 * the star cannot show whether its reader follows already.
 */
export const followButton = (id: string, language: Language): APIButtonComponent =>
  button(`☆ ${commonWords[language].button.follow}`, customId('follow', 'toggle', id));
