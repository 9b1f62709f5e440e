import type { Catalog } from '../../../catalog/catalog.ts';
import { oncePer } from '../../../catalog/once.ts';
import type { Series } from '../../../catalog/schema/series.ts';
import type { Text } from '../../../catalog/schema/text.ts';
import { languages, type Language } from '../../../language/language.ts';
import { workChoice } from '../choices.ts';
import { fameOfWork } from '../fame.ts';
import type { Candidate, Pool } from '../pool.ts';
import { blank, withBlanks } from '../blanks.ts';
import { tells, telltalesOf, telltalesOfCredit, telltalesOfWork, toldIn, type Telltale } from '../telltale.ts';
import { piecesOf, stretchesOfTitle, usesTitle } from '../title-pieces.ts';

/** With more blanks, or with less remaining text, nobody could guess the work. */
const mostBlanks = 2;
const leastLeft = 0.6;
/** The minimum number of letters per blank. */
const leastPerBlank: Readonly<Record<Language, number>> = { en: 40, ja: 15, ko: 15 };

/** Whether a character's name is a common noun that the story uses (“Reporter”, “her husband”). */
const isDescription = (character: string, story: string): boolean =>
  character
    .split(/[\s/]+/u)
    .some((one) => /^\p{Script=Latin}{3,}$/u.test(one) && new RegExp(`\\b${one.toLowerCase()}\\b`, 'u').test(story));

function telltalesOfPeople(series: Series, catalog: Catalog): Telltale[] {
  const cast = series.cast ?? [];
  const makers = [series.directors, series.writers, series.producers].flatMap((list) => list ?? []);
  const people = [...cast, ...makers].flatMap(({ person }) =>
    person === undefined ? [] : (catalog.anyone(person) ?? []),
  );
  const characters = cast.flatMap(({ character }) =>
    character === undefined || isDescription(character.en, series.premise.en) ? [] : Object.values(character),
  );
  return [
    ...people.flatMap(telltalesOf),
    ...[...makers.map(({ name }) => name), ...characters].flatMap(telltalesOfCredit),
  ];
}

function isGuessable(text: string, whole: string, language: Language): boolean {
  const rest = text.split(blank);
  const [blanks, left] = [rest.length - 1, rest.join('').length];
  return blanks <= mostBlanks && left >= whole.length * leastLeft && left >= blanks * leastPerBlank[language];
}

/** The premise without titles and names; undefined if too little of it would remain. */
function premiseOf(series: Series, catalog: Catalog): Text | undefined {
  const telltales = [...telltalesOfWork(series), ...telltalesOfPeople(series, catalog)];
  const { en, ja, ko } = series.premise;
  const without = (whole: string): string =>
    withBlanks(whole, [...toldIn(whole, telltales), ...stretchesOfTitle(whole, series, catalog)]);
  const text = { en: without(en), ja: without(ja), ko: without(ko) };
  const isGood = languages.every((language) => isGuessable(text[language], series.premise[language], language));
  return isGood && series.unverified?.includes('premise') !== true ? text : undefined;
}

const castOf = oncePer(
  (series: Series): ReadonlySet<string> => new Set((series.cast ?? []).map(({ person }) => person)),
);

const titleWords = oncePer(
  (series: Series): ReadonlySet<string> => new Set(telltalesOfWork(series).map(({ text }) => text)),
);

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((one) => b.has(one)).length;

/** Whether two works probably tell the same story: they share a title word or three cast members. */
export const isFamily = (a: Series, b: Series): boolean =>
  shared(titleWords(a), titleWords(b)) > 0 || shared(castOf(a), castOf(b)) >= 3;

const isPlay = ({ kind }: Series): boolean => kind === 'stage';

/** One shared genre makes up for this many years. */
const yearsPerGenre = 2;

function distanceBetween(a: Series, b: Series): number {
  if (isFamily(a, b)) return Infinity;
  const kinds = a.kind === b.kind ? 0 : isPlay(a) === isPlay(b) ? 5 : 20;
  const genres = shared(new Set(a.genres), new Set(b.genres));
  return Math.abs(a.year - b.year) + kinds - yearsPerGenre * genres;
}

/** “Which work is this?” */
export function premisePool(catalog: Catalog): Pool {
  const works = new Map(
    [...catalog.series.values()].flatMap((series) => {
      const text = premiseOf(series, catalog);
      return text === undefined ? [] : [[series.id, { series, text, pieces: piecesOf(text, catalog) }]];
    }),
  );
  const of = ({ choice }: Candidate) => works.get(choice.id);
  return {
    name: 'premise',
    kind: 'premise',
    candidates: [...works.values()].map(({ series, text }) => ({
      choice: workChoice(series),
      fame: fameOfWork(series, catalog),
      asks: [{ key: `premise/${series.id}`, prompt: { kind: 'premise', series, text }, quoted: text }],
    })),
    distance(a, b) {
      const [one, other] = [of(a), of(b)];
      return one === undefined || other === undefined ? Infinity : distanceBetween(one.series, other.series);
    },
    isClear({ prompt }, candidate) {
      const other = of(candidate)?.series;
      const asked = prompt.kind === 'premise' ? works.get(prompt.series.id) : undefined;
      return (
        other !== undefined &&
        asked !== undefined &&
        !usesTitle(asked.pieces, other) &&
        !tells(Object.values(asked.text).join('\n'), telltalesOfWork(other))
      );
    },
  };
}
