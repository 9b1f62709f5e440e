import type { Language } from '../../language/language.ts';
import { aboutWords } from '../../language/words/about.ts';
import { colours } from '../kit/colours.ts';
import { limits, shorten } from '../kit/limits.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';

/** One of the repository's documents. Only the asker sees it. */
export function documentCard(title: string, text: string): Reply {
  return {
    embeds: [{ title, description: shorten(text, limits.embedDescription), color: colours.list }],
    ephemeral: true,
  };
}

/** A notice of /about. Only the asker sees it. */
export function aboutNotice([title = '', text = '']: readonly string[]): Reply {
  return { embeds: [{ title, description: text, color: colours.notice }], ephemeral: true };
}

/** Asks for confirmation, because deleting cannot be undone. */
export function forgetCard(language: Language): Reply {
  const words = aboutWords[language];
  return {
    embeds: [{ title: words.forgetTitle, description: words.forgetText, color: colours.notice }],
    rows: rowsOf([button(words.forgetYes, customId('about', 'forget-me', 'yes'), { emoji: '🗑️', primary: true })]),
    ephemeral: true,
  };
}
