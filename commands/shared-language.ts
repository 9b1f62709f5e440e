import type { Language } from '../src/language/language.ts';
import type { Context } from './command.ts';

/** The language of a message to a whole channel: the server's, or that of the user who causes it. */
export const sharedLanguage = async ({
  settings,
  language,
}: Pick<Context, 'settings' | 'language'>): Promise<Language> => (await settings()).language ?? language;
