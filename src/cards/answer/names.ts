import type { Series } from '../../catalog/schema/series.ts';
import { answerWords } from '../../language/answers/words.ts';
import type { Language } from '../../language/language.ts';
import { plain } from '../kit/escape.ts';
import { nameOf, titleOf } from '../kit/names.ts';
import type { Shown } from './shown.ts';

const bold = (text: string): string => `**${text}**`;

/** A title in a sentence, set apart from the other words: bold in English, quoted in Japanese and Korean. */
export function titleInText(series: Series, language: Language): string {
  const title = plain(titleOf(series, language));
  return language === 'en' ? bold(title) : language === 'ja' ? `『${title}』` : `〈${title}〉`;
}

/** The name of the record with this id. The id of a maker without a record is the credited name. */
export function nameInText(id: string, { catalog, language }: Shown): string {
  const series = catalog.series.get(id);
  if (series !== undefined) return titleInText(series, language);
  const person = catalog.anyone(id);
  return bold(plain(person === undefined ? id : nameOf(person, language)));
}

/** The number of names in a sentence that a phone has room for. */
const mostNames = 10;

export function namesInText(ids: readonly string[], shown: Shown, most = mostNames): string {
  const { together, more } = answerWords[shown.language];
  const names = ids.slice(0, most).map((id) => nameInText(id, shown));
  const of = ids.some((id) => shown.catalog.series.has(id)) ? more.works : more.people;
  return ids.length > most ? `${names.join(together)} ${of(ids.length - most)}` : names.join(together);
}
