import type { WordsOf } from '../../language/define-words.ts';
import type { Language } from '../../language/language.ts';
import { notices } from '../../language/words/notices.ts';
import { colours } from './colours.ts';
import type { Reply } from './reply.ts';

/** A message about the bot itself. Only the asker sees it. */
export function noticeCard(notice: keyof WordsOf<typeof notices>, language: Language): Reply {
  const [title, description] = notices[language][notice];
  return { embeds: [{ title: title ?? '', description: description ?? '', color: colours.notice }], ephemeral: true };
}
