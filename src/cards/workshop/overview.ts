import type { APIButtonComponent } from 'discord-api-types/v10';
import type { Language } from '../../language/language.ts';
import { workshopWords } from '../../language/words/workshop.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { fields, inlineField } from '../kit/fields.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';

/** The pages of the workshop, in the order of the overview. */
export const workshopPages = ['reports', 'edits', 'news', 'todo', 'gaps', 'faults'] as const;
type WorkshopPage = (typeof workshopPages)[number];

/** The number of waiting items on each page, and of edits that were set aside. */
export type Waiting = Readonly<Record<WorkshopPage | 'aside', number>>;

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
  const countOn = (page: WorkshopPage): string => {
    const count = words.count[page](waiting[page]);
    return page === 'edits' && waiting.aside > 0 ? `${count}\n${words.count.aside(waiting.aside)}` : count;
  };
  return {
    embeds: [
      {
        title: words.title,
        color: colours.notice,
        fields: fields(...workshopPages.map((page) => inlineField(words.page[page], countOn(page)))),
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
