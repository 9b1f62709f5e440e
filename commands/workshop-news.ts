import { editForm, newItem } from '../src/cards/workshop/edit-form.ts';
import { newsCard } from '../src/cards/workshop/news.ts';
import { withHint } from '../src/cards/kit/hint.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { newsDeskWords } from '../src/language/words/news-desk.ts';
import { subjectWith } from '../src/moderation/edits/subject.ts';
import { dismissNews, waitingNews, type WaitingNews } from '../src/moderation/news/desk.ts';
import type { CardOrForm, Context } from './command.ts';
import { cardOf } from './find.ts';

/** The waiting articles, with the present ids of the records that they name. */
async function articles({ state, catalog }: Context): Promise<WaitingNews[]> {
  const waiting = await waitingNews(state.store);
  return waiting
    .map(({ print, item }) => {
      const ids = item.ids.map((id) => catalog.currentId(id)).filter((id) => subjectWith(id, catalog) !== undefined);
      return { print, item: { ...item, ids } };
    })
    .filter(({ item }) => item.ids.length > 0);
}

/** An article that may be news, beside the card of a record that it names. */
export async function newsPage([print, index]: readonly string[], context: Context): Promise<Reply> {
  const { catalog, language } = context;
  const card = (id: string): Reply | undefined => cardOf(id, context);
  return newsCard(await articles(context), { print, index: Number(index ?? 0) }, card, catalog, language);
}

async function dismissed(print: string, context: Context): Promise<Reply> {
  const { state, language, now } = context;
  const words = newsDeskWords[language];
  const isDone = await dismissNews(state.store, print, now);
  const card = await newsPage([], context);
  return withHint(card, isDone ? words.dismissed : words.decided) ?? card;
}

/** The form of a record with the article as its source; undefined if another moderator has dealt with the article. */
async function formFrom(
  [print, index, form = '']: readonly string[],
  context: Context,
): Promise<CardOrForm | undefined> {
  const { catalog, language } = context;
  const news = (await articles(context)).find((one) => one.print === print);
  const subject = subjectWith(news?.item.ids[Number(index)] ?? '', catalog);
  if (news === undefined || subject === undefined) {
    const card = await newsPage([], context);
    return withHint(card, newsDeskWords[language].decided) ?? card;
  }
  const { link, title, published = '' } = news.item;
  return editForm(subject, form, newItem, undefined, catalog, language, [link, title, published].join('\n').trim());
}

/** The buttons and menus of articles; undefined for those of other pages. */
export async function pressNews([page, ...path]: readonly string[], context: Context): Promise<CardOrForm | undefined> {
  if (page === 'news') return newsPage(path, context);
  if (page === 'dismiss') return dismissed(path[0] ?? '', context);
  return page === 'newsform' ? formFrom(path, context) : undefined;
}
