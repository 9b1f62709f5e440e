import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { recordWords } from '../../language/words/record.ts';
import { fullCitation } from './cite.ts';
import { colours } from './colours.ts';
import { plain } from './escape.ts';
import { pageButtons, pageNumber, pageOf } from './pages.ts';
import { button, rowsOf, type Reply } from './reply.ts';
import type { CustomId } from './custom-id.ts';

const perPage = 6;

/** All sources of a record, with headline, publisher, date and language. */
export function sourcesCard(
  subject: string,
  ids: readonly string[],
  page: number,
  to: { readonly page: (page: number) => CustomId; readonly back: CustomId },
  catalog: Catalog,
  language: Language,
): Reply {
  const words = commonWords[language];
  const sources = [...new Set(ids)].flatMap((id) => catalog.sources.get(id) ?? []);
  const shown = pageOf(sources, page, perPage);
  return {
    embeds: [
      {
        title: plain(recordWords[language].sourcesTitle(subject)),
        description: shown.items.map((source) => fullCitation(source, catalog, language)).join('\n'),
        color: colours.list,
        footer: { text: [words.sourceCount(sources.length), ...pageNumber(shown, words)].join(' · ') },
      },
    ],
    rows: rowsOf([...pageButtons(shown, to.page, words), button(words.button.card, to.back, { emoji: '↩️' })]),
  };
}
