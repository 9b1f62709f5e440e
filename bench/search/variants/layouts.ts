import { convertQwertyToHangul } from 'es-hangul';
import type { Entry } from '../../../src/search/entry.ts';
import { pick, type Random } from './random.ts';
import { latinSlip, onLatinKeys } from './slips.ts';
import type { Vary } from './variant.ts';

const shortest = 6;

/** Latin letters typed on the Korean layout; undefined if es-hangul fails. */
function onKoreanKeys(latin: string): string | undefined {
  const letters = latin.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  if (!/^[a-z ]+$/u.test(letters) || letters.length < shortest) return undefined;
  try {
    return convertQwertyToHangul(letters);
  } catch {
    return undefined;
  }
}

const latinOf = ({ names: { en }, romaji }: Entry, random: Random): string =>
  pick(
    random,
    [en, romaji].filter((name) => name !== undefined),
  ).replaceAll(/[-,:.!?]/gu, '');

const begins =
  (start: string): ((entry: Entry) => boolean) =>
  ({ names: { en = '', ko = '' }, romaji = '' }) =>
    [en, ko, romaji].some((name) =>
      name
        .normalize('NFD')
        .replaceAll(/[\p{M} -]/gu, '')
        .normalize('NFC')
        .toLowerCase()
        .startsWith(start.replaceAll(' ', '')),
    );

const halfOf = (text: string): string => {
  const words = text.split(' ');
  return words.slice(0, Math.ceil(words.length / 2)).join(' ');
};

/** Names typed with the wrong keyboard layout switched on. */
export const layoutVariants: Readonly<Record<string, Vary>> = {
  'Latin on Korean keys': (entry, random) => onKoreanKeys(latinOf(entry, random)),
  'beginning on Korean keys': (entry, random) => {
    const begun = halfOf(latinOf(entry, random).toLowerCase());
    const query = begun.length < shortest ? undefined : onKoreanKeys(begun);
    return query === undefined ? undefined : { query, fits: begins(begun.normalize('NFD').replaceAll(/\p{M}/gu, '')) };
  },
  'Latin on Korean keys, one slip': (entry, random) => {
    const slip = latinSlip(random, latinOf(entry, random).toLowerCase());
    return slip === undefined || slip.length < shortest + 3 ? undefined : onKoreanKeys(slip);
  },
  'beginning on Latin keys': ({ names: { ko = '' } }) => {
    const begun = halfOf(ko);
    return begun === ko || !/^[가-힣 ]{3,}$/u.test(begun)
      ? undefined
      : { query: onLatinKeys(begun), fits: begins(begun) };
  },
};
