import type { Spotted, Spotter } from '../../search/spot.ts';
import type { SpotKind } from '../../search/spotting/names.ts';
import type { Subjects } from '../query.ts';
import { filtersIn } from './filters.ts';
import { standsAlone } from './alone.ts';
import { yearsIn } from './years.ts';
import { slotSign } from './words.ts';

/** A question with its names taken out. */
export interface Reading {
  readonly subjects: Subjects;
  /** The question with a sign for each name. */
  readonly slotted: string;
  /** The question without its names. */
  readonly rest: string;
  /** Names that several records share, all of them. */
  readonly shared: readonly (readonly string[])[];
  readonly spotted: readonly Spotted[];
}

const slotOf: Readonly<Record<SpotKind, string>> = {
  person: 'person',
  series: 'work',
  character: 'character',
  maker: 'maker',
  service: 'service',
  group: 'group',
  genre: 'genre',
};

/** "drama" is a genre of the data and, in a question, nearly always the word for a series. */
const isNoGenre = ({ kind, ids }: Spotted): boolean =>
  kind === 'genre' && ids.every((id) => id === 'drama' || id === 'animation');

/** A doubtful name of more records than these is nobody's: Kim, Lee. */
const mostMeant = 3;

/** Which of the spotted names a question is taken to be about: sure ones, others only where their kind is missing. */
function meant(spotted: readonly Spotted[], weak: boolean, text: string, isWord: (word: string) => boolean): Spotted[] {
  const sure = spotted.filter((one) => one.isSure && !isNoGenre(one));
  if (!weak) return sure;
  const has = (kind: SpotKind): boolean => sure.some((one) => one.kind === kind);
  return spotted.filter(
    (one) =>
      sure.includes(one) ||
      (!one.isSure &&
        !isNoGenre(one) &&
        !has(one.kind) &&
        !(one.kind === 'character' && has('series')) &&
        one.ids.length <= mostMeant &&
        standsAlone(one, text, sure, isWord)),
  );
}

export function readWith(
  text: string,
  spotter: Spotter,
  isWord: (word: string) => boolean,
  now: Date,
  weak: boolean,
): Reading {
  const all = spotter.spot(text, isWord);
  const spotted = meant(all, weak, text, isWord);
  const years = yearsIn(text, now);
  const marks = [
    ...spotted.map((one) => ({ start: one.start, end: one.end, slot: slotOf[one.kind] })),
    ...(years === undefined || spotted.some((one) => one.start < years.end && years.start < one.end)
      ? []
      : [{ ...years, slot: 'year' }]),
  ].toSorted((a, b) => a.start - b.start);
  let slotted = '';
  let rest = '';
  let at = 0;
  for (const { start, end, slot } of marks) {
    if (start < at) continue;
    slotted += text.slice(at, start) + slotSign(slot);
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  slotted += text.slice(at);
  rest += text.slice(at);
  const idsOf = (kind: SpotKind): string[] => [
    ...new Set(spotted.filter((one) => one.kind === kind).map(({ ids }) => ids[0] ?? '')),
  ];
  const characters = spotted.filter(({ kind }) => kind === 'character').flatMap(({ ids }) => ids);
  return {
    slotted,
    rest,
    spotted,
    shared: spotted.filter(({ ids, kind }) => ids.length > 1 && kind !== 'character').map(({ ids }) => ids),
    subjects: {
      people: idsOf('person'),
      works: idsOf('series'),
      characters,
      makers: idsOf('maker'),
      services: idsOf('service'),
      groups: idsOf('group'),
      genres: idsOf('genre'),
      years: marks.some(({ slot }) => slot === 'year') ? years?.years : undefined,
      ...filtersIn(rest),
    },
  };
}
