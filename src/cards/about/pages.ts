import { documentIn, type DocumentName } from '../../language/documents.ts';
import type { Language } from '../../language/language.ts';
import { aboutWords } from '../../language/words/about.ts';
import { commonWords } from '../../language/words/common.ts';
import { colours } from '../kit/colours.ts';
import { footer } from '../kit/footer.ts';
import { limits, shorten } from '../kit/limits.ts';
import { pageButtons, pageNumber, pageOf } from '../kit/pages.ts';
import { cardLines, phoneLines } from '../kit/phone-lines.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';

/** Paragraphs and list items. A heading and the blank line above it stay with the following block. */
function blocksOf(text: string): string[] {
  const blocks: string[] = [];
  let block: string[] = [];
  for (const line of text.split('\n')) {
    block.push(line);
    if (line === '' || line.startsWith('#')) continue;
    blocks.push(block.join('\n'));
    block = [];
  }
  return blocks;
}

/** The height in lines of the title, the page number and a row of buttons. */
const aroundDocument = 4;

/** A document in pages that fit a phone, because the app scrolls to the end of a taller message. */
export function documentPages(text: string, language: Language): string[] {
  const pages: string[] = [];
  for (const block of blocksOf(text)) {
    const longer = `${pages.at(-1) ?? ''}\n${block}`;
    const fits = pages.length > 0 && phoneLines(longer) + aroundDocument <= cardLines[language];
    pages.splice(fits ? -1 : pages.length, 1, fits ? longer : block);
  }
  return pages.map((page) => page.trim());
}

/** A page of one of the repository's documents. Only the asker sees it. */
export function documentCard(name: DocumentName, page: number, language: Language): Reply {
  const words = commonWords[language];
  const shown = pageOf(documentPages(documentIn(name, language), language), page, 1);
  return {
    embeds: [
      {
        title: aboutWords[language][name],
        description: shorten(shown.items.join(''), limits.embedDescription),
        color: colours.list,
        footer: footer(pageNumber(shown, words), [], language),
      },
    ],
    rows: rowsOf(pageButtons(shown, (to) => customId('about', name, to), words)),
    ephemeral: true,
  };
}

/** A notice of /about. Only the asker sees it. */
export function aboutNotice([title = '', text = '']: readonly string[]): Reply {
  return { embeds: [{ title, description: text, color: colours.notice }], ephemeral: true };
}

/** Asks for confirmation, because the deletion is permanent. */
export function forgetCard(language: Language): Reply {
  const words = aboutWords[language];
  return {
    embeds: [{ title: words.forgetTitle, description: words.forgetText, color: colours.notice }],
    rows: rowsOf([button(words.forgetYes, customId('about', 'forget-me', 'yes'), { emoji: '🗑️', primary: true })]),
    ephemeral: true,
  };
}
