import { answerWords } from '../../language/answers/words.ts';
import { commonWords } from '../../language/words/common.ts';
import type { Finding } from '../../questions/answer.ts';
import { fullCitation } from '../kit/cite.ts';
import { colours } from '../kit/colours.ts';
import type { CustomId } from '../kit/custom-id.ts';
import { pageButtons, pageNumber, pageOf } from '../kit/pages.ts';
import { button, rowsOf, type MenuItem, type Reply } from '../kit/reply.ts';
import type { Shown } from './shown.ts';

const perPage = 6;

/** Every page that supports an answer. */
export const sourcesOf = (findings: readonly Finding[], { catalog }: Pick<Shown, 'catalog'>): string[] =>
  [...new Set(findings.flatMap(({ sources }) => sources))].filter((id) => catalog.sources.has(id));

/** The menu item that leads to all sources: the card names only the first few. */
export function sourcesItem(count: number, most: number, to: CustomId | undefined, { language }: Shown): MenuItem[] {
  if (count <= most || to === undefined) return [];
  return [{ label: commonWords[language].count(answerWords[language].sources, count), to }];
}

/**
 * The sources of an answer with their headlines. The question stays above them, because the back button may need it.
 */
export function answerSourcesCard(
  findings: readonly Finding[],
  page: number,
  question: string | undefined,
  to: { readonly page: (page: number) => CustomId; readonly back: CustomId },
  { catalog, language }: Shown,
): Reply {
  const words = commonWords[language];
  const sources = sourcesOf(findings, { catalog }).flatMap((id) => catalog.sources.get(id) ?? []);
  const shown = pageOf(sources, page, perPage);
  return {
    embeds: [
      {
        ...(question === undefined ? {} : { author: { name: question } }),
        title: answerWords[language].sources,
        description: shown.items.map((source) => fullCitation(source, catalog, language)).join('\n'),
        color: colours.list,
        footer: { text: [words.sourceCount(sources.length), ...pageNumber(shown, words)].join(' · ') },
      },
    ],
    rows: rowsOf([
      ...pageButtons(shown, to.page, words),
      button(answerWords[language].button.back, to.back, { emoji: '↩️' }),
    ]),
  };
}
