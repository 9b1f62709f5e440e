import type { Gap } from '../../state/gaps.ts';
import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { aboutWords } from '../../language/words/about.ts';
import { colours } from '../kit/colours.ts';
import { typed } from '../kit/escape.ts';
import { limits, shorten } from '../kit/limits.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';

/** Unanswered questions, most asked first: as many as fit into one embed. */
export function gapsCard(gaps: readonly Gap[], language: Language): Reply {
  const words = aboutWords[language];
  let text = gaps.length === 0 ? words.gapsNone : `${words.gapsText}\n`;
  for (const gap of gaps) {
    const line = `\n${words.gap(typed(gap.text), gap.count, formatDate(gap.last, language))}`;
    if (text.length + line.length > limits.embedDescription) break;
    text += line;
  }
  return { embeds: [{ title: words.gapsTitle, description: text, color: colours.list }], ephemeral: true };
}

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
