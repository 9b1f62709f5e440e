import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Language } from '../../language/language.ts';
import { workshopWords } from '../../language/words/workshop.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { field, fields } from '../kit/fields.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';

/** The pages of the workshop, in the order of the overview. */
export const workshopPages = ['reports', 'edits', 'news', 'todo', 'gaps', 'faults'] as const;
type WorkshopPage = (typeof workshopPages)[number];

/** The number of waiting items on each page. */
export type Waiting = Readonly<Record<WorkshopPage, number>>;

const emoji: Readonly<Record<WorkshopPage, string>> = {
  reports: '🚩',
  edits: '📝',
  news: '📰',
  todo: '📋',
  gaps: '❓',
  faults: '⚠️',
};

export const backButton = (language: Language): APIButtonComponent =>
  button(workshopWords[language].back, customId('workshop', 'overview'), { emoji: '🏠' });

/** Everything that waits for a moderator. */
export function overviewCard(waiting: Waiting, language: Language): Reply {
  const words = workshopWords[language];
  return {
    embeds: [
      {
        title: words.title,
        color: colours.notice,
        fields: fields(...workshopPages.map((page) => field(words.page[page], words.count[page](waiting[page]), true))),
      },
    ],
    rows: rowsOf(
      workshopPages.map((page) => button(words.page[page], customId('workshop', page), { emoji: emoji[page] })),
    ),
  };
}

/** The notice for users who are not moderators. */
export function notYoursCard(language: Language): Reply {
  const [title = '', description = ''] = workshopWords[language].notYours;
  return { embeds: [{ title, description, color: colours.notice }], ephemeral: true };
}
