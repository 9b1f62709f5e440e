import { getChoseong } from 'es-hangul';
import { toHiragana, toKatakana } from 'wanakana';
import type { Entry } from '../../../src/search/entry.ts';
import { pick, type Random } from './random.ts';
import { hangulSlip, latinSlip, longVowel, onLatinKeys, voiceSlip } from './slips.ts';
import type { Vary } from './variant.ts';

const titleOf = ({ names: { en, ko, ja } }: Entry, random: Random): string =>
  pick(
    random,
    [en, ko, ja].filter((title) => title !== undefined),
  );

const begins =
  (query: string): ((entry: Entry) => boolean) =>
  ({ names }) =>
    [names.en, names.ko, names.ja].some((title) => title?.toLowerCase().startsWith(query.toLowerCase()) ?? false);

/** Whether a title is in one script with room for a slip. */
const isLong = (title: string | undefined, least: number): title is string =>
  title !== undefined && title.length >= least;

const words: Readonly<Record<string, readonly string[]>> = {
  film: ['映画', '영화', 'movie', 'film'],
  series: ['ドラマ', '드라마', 'drama', 'series'],
  stage: ['舞台', 'ミュージカル', '뮤지컬', 'musical'],
  animation: ['アニメ', '애니', 'anime'],
};

export const workVariants: Readonly<Record<string, Vary>> = {
  'title, one slip': (entry, random) => {
    const { en } = entry.names;
    return isLong(en, 7) ? latinSlip(random, en.toLowerCase()) : undefined;
  },
  'title, two slips': (entry, random) => {
    const { en } = entry.names;
    if (!isLong(en, 12)) return undefined;
    const once = latinSlip(random, en.toLowerCase());
    return once === undefined ? undefined : latinSlip(random, once);
  },
  'title, small words and signs': ({ names: { en } }) => {
    if (en === undefined) return undefined;
    const rest = en
      .toLowerCase()
      .replace(/^(?:the|a) /u, '')
      .replaceAll(/[^a-z0-9 ]/gu, ' ')
      .trim();
    return rest.length > 3 && rest !== en.toLowerCase() ? rest : undefined;
  },
  'title, joined': (entry, random) => {
    const title = titleOf(entry, random);
    return title.includes(' ') ? title.toLowerCase().replaceAll(' ', '') : undefined;
  },
  'Korean title, one jamo': ({ names: { ko } }, random) => (isLong(ko, 4) ? hangulSlip(random, ko) : undefined),
  'Korean title on Latin keys': ({ names: { ko } }) =>
    ko !== undefined && /^[가-힣 ]{3,}$/u.test(ko) ? onLatinKeys(ko) : undefined,
  'Korean title, initials': ({ names: { ko } }) => {
    if (ko === undefined || !/^[가-힣 ]{4,}$/u.test(ko)) return undefined;
    const initials = getChoseong(ko).replaceAll(' ', '');
    return {
      query: initials,
      fits: (other) =>
        getChoseong(other.names.ko ?? '')
          .replaceAll(' ', '')
          .startsWith(initials),
    };
  },
  'kana title, voiced or not': ({ names: { ja } }, random) =>
    ja !== undefined && /[ァ-ヺ]{4}/u.test(ja) ? voiceSlip(random, ja) : undefined,
  'kana title, long vowel': ({ names: { ja } }, random) =>
    ja !== undefined && /^[ァ-ヺー]{4,}$/u.test(ja) ? longVowel(random, ja) : undefined,
  'title in romaji': ({ romaji }, random) => {
    if (romaji === undefined) return undefined;
    const plain = romaji.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
    return pick(random, [
      plain,
      plain.replaceAll(' ', ''),
      plain.replaceAll('ou', 'o'),
      plain.replaceAll('shi', 'si').replaceAll('tsu', 'tu'),
    ]);
  },
  'title read in kana': ({ romaji, names: { ja = '' } }, random) => {
    if (romaji === undefined || !/\p{Script=Han}/u.test(ja)) return undefined;
    const read = pick(random, [toHiragana, toKatakana])(
      romaji
        .normalize('NFD')
        .replaceAll(/o\u0304/gu, 'ou')
        .replaceAll(/u\u0304/gu, 'uu')
        .toLowerCase()
        .replaceAll(' ', ''),
    );
    return /^[ぁ-ゖァ-ヺー]{4,}$/u.test(read) ? read : undefined;
  },
  'year glued or behind': (entry, random) => {
    const [year] = entry.years ?? [];
    const title = titleOf(entry, random);
    if (year === undefined || /\d$/u.test(title)) return undefined;
    return /^[A-Za-z]/u.test(title) ? `${title.toLowerCase()} ${year}` : title + pick(random, ['', ' ']) + year;
  },
  'kind of work': (entry, random) => {
    const kinds = words[entry.form ?? ''];
    if (kinds === undefined) return undefined;
    const [title, kind] = [titleOf(entry, random), pick(random, kinds)];
    return pick(random, [`${title} ${kind}`, `${kind} ${title}`]);
  },
  'first half of a title': (entry, random) => {
    const title = titleOf(entry, random);
    const parts = title.split(' ');
    const query = parts.slice(0, Math.ceil(parts.length / 2)).join(' ');
    return parts.length < 3 || query.length < 4 ? undefined : { query, fits: begins(query) };
  },
  'end of a title': (entry, random) => {
    const title = titleOf(entry, random);
    const parts = title.split(' ');
    const query = parts.slice(1).join(' ');
    return parts.length < 3 || query.length < 5
      ? undefined
      : {
          query,
          fits: ({ names }) =>
            [names.en, names.ko, names.ja].some((other) => other?.toLowerCase().includes(query.toLowerCase()) ?? false),
        };
  },
};
