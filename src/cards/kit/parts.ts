import type { Making, Part } from '../../catalog/catalog.ts';
import type { Credit, SeriesKind } from '../../catalog/schema/series.ts';
import type { Language } from '../../language/language.ts';
import { wordsIn } from '../../language/words.ts';
import { doubtOf } from './doubt.ts';
import { plain } from './escape.ts';
import { titleWithYear } from './names.ts';

/** "as Lee Ha-na · lead ※", or nothing where neither is known. */
export function roleOf(credit: Credit, language: Language): string {
  const words = wordsIn(language);
  const pieces = [
    credit.character === undefined ? undefined : words.asCharacter(plain(credit.character[language])),
    credit.billing === undefined ? undefined : words.billing[credit.billing],
    credit.unverified?.includes('credit') === true ? words.unverifiedCredit : undefined,
  ].filter((piece) => piece !== undefined);
  const mark = doubtOf(credit, 'character', `character.${language}`);
  return pieces.length === 0 ? '' : `${pieces.join(' · ')}${mark}`;
}

/** One line of a list of works: bold title with year, then the part. */
export function partLine({ series, credit }: Part, language: Language): string {
  const role = roleOf(credit, language);
  const work = `**${plain(titleWithYear(series, language))}** · ${wordsIn(language).kind[series.kind]}`;
  return role === '' ? work : `${work}\n-# ${role}`;
}

/** What somebody did behind the camera: a film's director is not called as a series' is, in Japanese (監督, 演出) and Korean (감독, 연출). */
export function makingLabel(making: Making, kind: SeriesKind, language: Language): string {
  const words = wordsIn(language);
  return making === 'directors' && (kind === 'film' || kind === 'short') ? words.filmDirector : words.making[making];
}
