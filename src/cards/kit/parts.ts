import type { Making, Part } from '../../catalog/catalog.ts';
import type { Credit, Series, SeriesKind } from '../../catalog/schema/series.ts';
import type { Language } from '../../language/language.ts';
import { labels } from '../../language/words/labels.ts';
import { recordWords } from '../../language/words/record.ts';
import { doubtOf } from './doubt.ts';
import { plain } from './escape.ts';
import { titleWithYear } from './names.ts';

/** In Japanese, 出演 is redundant beside the name of the part. */
const isSaidByPart = ({ billing, character }: Credit, language: Language): boolean =>
  language === 'ja' && billing === 'supporting' && character !== undefined;

/** "as Lee Ha-na · lead ※", or nothing if both are unknown. */
export function roleOf(credit: Credit, language: Language): string {
  const words = recordWords[language];
  const part = credit.character === undefined ? undefined : words.asCharacter(plain(credit.character[language]));
  const pieces = [
    part === undefined ? undefined : part + doubtOf(credit, 'character', `character.${language}`),
    credit.billing === undefined || isSaidByPart(credit, language)
      ? undefined
      : labels[language].billing[credit.billing],
    credit.unverified?.includes('credit') === true ? words.unverifiedCredit : undefined,
  ].filter((piece) => piece !== undefined);
  return pieces.join(' · ');
}

const boldTitle = (series: Series, language: Language): string => `**${plain(titleWithYear(series, language))}**`;

/** One entry of a list of works: title and kind, then the part. */
export function partLine(
  { series, credit }: Part,
  language: Language,
  title: string = boldTitle(series, language),
): string {
  const role = roleOf(credit, language);
  const work = `${title} · ${labels[language].kind[series.kind]}`;
  return role === '' ? work : `${work}\n-# ${role}`;
}

/**
 * The job of a crew member. Japanese and Korean have different words for the director of a film (監督, 감독) and of a
 * series (演出, 연출).
 */
export function makingLabel(making: Making, kind: SeriesKind, language: Language): string {
  const words = labels[language];
  return making === 'directors' && (kind === 'film' || kind === 'short') ? words.filmDirector : words.making[making];
}
