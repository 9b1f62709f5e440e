import type { Language } from '../src/language/language.ts';
import type { Context } from './command.ts';

/** The language of a message that a whole channel reads: the server's, or that of whoever causes it. */
export const sharedLanguage = async ({
  settings,
  language,
}: Pick<Context, 'settings' | 'language'>): Promise<Language> => (await settings()).language ?? language;
