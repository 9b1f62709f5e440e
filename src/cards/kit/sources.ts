import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import { wordsIn } from '../../language/words.ts';
import { fullCitation } from './cite.ts';
import { colours } from './colours.ts';
import { plain } from './escape.ts';
import { pageButtons, pageOf } from './pages.ts';
import { button, rowsOf, type Reply } from './reply.ts';
import type { Route } from './route.ts';

const perPage = 6;

/** All pages that a record rests on, with headline, publisher, date and language. */
export function sourcesCard(
  subject: string,
  ids: readonly string[],
  page: number,
  to: { readonly page: (page: number) => Route; readonly back: Route },
  catalog: Catalog,
  language: Language,
): Reply {
  const words = wordsIn(language);
  const sources = [...new Set(ids)].flatMap((id) => catalog.sources.get(id) ?? []);
  const shown = pageOf(sources, page, perPage);
  return {
    embeds: [
      {
        title: plain(words.sourcesTitle(subject)),
        description: shown.items.map((source) => fullCitation(source, language)).join('\n'),
        color: colours.list,
        footer: { text: `${words.sourceCount(sources.length)} · ${words.page(shown.number, shown.count)}` },
      },
    ],
    rows: rowsOf([...pageButtons(shown, to.page, words), button(words.button.card, to.back, { emoji: '↩️' })]),
  };
}
