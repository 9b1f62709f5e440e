import type { Language } from '../../language/language.ts';
import { wordsIn, type Words } from '../../language/words.ts';
import { colours } from './colours.ts';
import type { Reply } from './reply.ts';

/** A sentence about the bot itself, seen by the asker only. */
export function noticeCard(notice: keyof Words['notice'], language: Language): Reply {
  const [title, description] = wordsIn(language).notice[notice];
  return { embeds: [{ title: title ?? '', description: description ?? '', color: colours.notice }], ephemeral: true };
}
