import { dayInJapan } from '../status.ts';

/** A new file: its path and its initial contents. */
export interface Skeleton {
  /** Under data/. */
  readonly path: string;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Empty fields of the record, which the check asks for. */
const empty = { en: '', ja: '', ko: '' };

/** Latin letters in the form of an id: Taḷk Tō You → talk-to-you. */
export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/gu, '-')
    .replaceAll(/^-|-$/gu, '');
}

export interface ProposedActor {
  readonly id: string;
  /** Empty if unknown, so that the check asks for it. */
  readonly name: {
    readonly en: string;
    readonly ko: string;
    readonly ja: string;
    readonly proposed: readonly ('en' | 'ja')[];
  };
  /** Ids of people who already have the same name. */
  readonly namesakes: readonly string[];
}

/** A new actor whose name is known in one script: proposed names in the other scripts are marked as unverified. */
export function actorSkeleton({ id, name: { en, ko, ja, proposed }, namesakes }: ProposedActor, now: Date): Skeleton {
  return {
    path: `actors/${id}.json`,
    value: {
      $schema: '../../schema/person.schema.json',
      id,
      names: { en, ko, ja },
      ...(namesakes.length > 0 ? { namesakes } : {}),
      nationality: 'KR',
      occupation: 'actor',
      summary: empty,
      sources: [],
      ...(proposed.length > 0 ? { unverified: proposed.map((language) => `names.${language}`) } : {}),
      checked: dayInJapan(now),
      bibliography: {},
    },
  };
}

export interface ProposedSeries {
  readonly id: string;
  readonly title: string;
  readonly romaji: string | undefined;
  readonly year: number;
}

/** A new work with a known Japanese title. */
export function seriesSkeleton({ id, title, romaji, year }: ProposedSeries, now: Date): Skeleton {
  const isLatin = /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s]+$/u.test(title);
  return {
    path: `series/${id}.json`,
    value: {
      $schema: '../../schema/series.schema.json',
      id,
      kind: 'series',
      titles: { en: isLatin ? title : '', ja: title, ...(romaji === undefined ? {} : { romaji }) },
      year,
      release: { certainty: 'announced', sources: [] },
      country: 'JP',
      premise: empty,
      cast: [],
      sources: [],
      unverified: ['year', ...(romaji === undefined ? [] : ['titles.romaji'])],
      checked: dayInJapan(now),
      bibliography: {},
    },
  };
}
