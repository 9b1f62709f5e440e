import { formatDate } from '../../language/date.ts';
import type { Language } from '../../language/language.ts';
import { workshopWords } from '../../language/words/workshop.ts';
import type { Gap } from '../../state/gaps/gaps.ts';
import { colours } from '../kit/colours.ts';
import { plain, typed } from '../kit/escape.ts';
import { limits } from '../kit/limits.ts';
import { rowsOf, type Reply } from '../kit/reply.ts';
import { backButton } from './overview.ts';

/** A title, a sentence, and as many lines as fit into one embed. */
function listCard(title: string, text: string, lines: readonly string[], language: Language): Reply {
  let description = text;
  for (const line of lines) {
    if (description.length + line.length + 1 > limits.embedDescription) break;
    description += `\n${line}`;
  }
  return { embeds: [{ title, description, color: colours.list }], rows: rowsOf([backButton(language)]) };
}

/** Unanswered questions, most asked first. */
export function gapsCard(gaps: readonly Gap[], language: Language): Reply {
  const words = workshopWords[language];
  const lines = gaps.map(({ text, count, last }) => words.gap(typed(text), count, formatDate(last, language)));
  return listCard(words.page.gaps, gaps.length === 0 ? words.gapsNone : words.gapsText, lines, language);
}

/** The reason why the newest version of the data is not served. */
export function faultsCard(faults: readonly string[], language: Language): Reply {
  const words = workshopWords[language];
  const text = faults.length === 0 ? words.faultsNone : words.faultsText;
  return listCard(
    words.page.faults,
    text,
    faults.map((fault) => `• ${plain(fault)}`),
    language,
  );
}
