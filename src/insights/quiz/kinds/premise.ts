import type { Catalog } from '../../../catalog/catalog.ts';
import { oncePer } from '../../../catalog/once.ts';
import type { Series } from '../../../catalog/schema/series.ts';
import type { Text } from '../../../catalog/schema/text.ts';
import { languages } from '../../../language/language.ts';
import { distinct, workChoice } from '../choices.ts';
import type { Draft } from '../question.ts';
import { blank, masked, telltalesOf, telltalesOfCredit, telltalesOfWork, type Telltale } from '../telltale.ts';

/** With more blanks or less text left than this, nobody could guess the work. */
const mostBlanks = 3;
const leastLeft = 0.6;

function telltalesOfPeople(series: Series, catalog: Catalog): Telltale[] {
  const cast = series.cast ?? [];
  const makers = [series.directors, series.writers, series.producers].flatMap((list) => list ?? []);
  const people = [...cast, ...makers].flatMap(({ person }) =>
    person === undefined ? [] : (catalog.anyone(person) ?? []),
  );
  const characters = cast.flatMap(({ character }) => (character === undefined ? [] : Object.values(character)));
  return [
    ...people.flatMap(telltalesOf),
    ...[...makers.map(({ name }) => name), ...characters].flatMap(telltalesOfCredit),
  ];
}

function isGuessable(text: string, whole: string): boolean {
  const rest = text.split(blank);
  return rest.length - 1 <= mostBlanks && rest.join('').length >= whole.length * leastLeft;
}

/** The premise without titles and names; undefined if too little of it would be left. */
function premiseOf(series: Series, catalog: Catalog): Text | undefined {
  const telltales = [...telltalesOfWork(series), ...telltalesOfPeople(series, catalog)];
  const { en, ja, ko } = series.premise;
  const text = { en: masked(en, telltales), ja: masked(ja, telltales), ko: masked(ko, telltales) };
  const isGood = languages.every((language) => isGuessable(text[language], series.premise[language]));
  return isGood && series.unverified?.includes('premise') !== true ? text : undefined;
}

const castOf = oncePer(
  (series: Series): ReadonlySet<string> => new Set((series.cast ?? []).map(({ person }) => person)),
);

const titleWords = oncePer(
  (series: Series): ReadonlySet<string> => new Set(telltalesOfWork(series).map(({ text }) => text)),
);

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => [...a].filter((one) => b.has(one)).length;

/** Whether two works probably tell the same story: they share a word of the title or three of the cast. */
export const isFamily = (a: Series, b: Series): boolean =>
  shared(titleWords(a), titleWords(b)) > 0 || shared(castOf(a), castOf(b)) >= 3;

const isPlay = ({ kind }: Series): boolean => kind === 'stage';

/** “Which work is this?” */
export function premiseDrafts(catalog: Catalog): Draft[] {
  const works = [...catalog.series.values()];
  return works.flatMap((series): Draft[] => {
    const text = premiseOf(series, catalog);
    if (text === undefined) return [];
    const distance = (other: Series): number =>
      Math.abs(other.year - series.year) + (other.kind === series.kind ? 0 : isPlay(other) === isPlay(series) ? 5 : 20);
    const wrong = works
      .filter((other) => other !== series && !isFamily(series, other))
      .toSorted((a, b) => distance(a) - distance(b) || a.id.localeCompare(b.id));
    const right = workChoice(series);
    return [
      {
        subject: series.id,
        prompt: { kind: 'premise', series, text },
        right,
        wrong: distinct(right, wrong.map(workChoice)),
      },
    ];
  });
}
