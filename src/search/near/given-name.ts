import { clean, joined } from '../clean.ts';
import type { Entry } from '../entry.ts';
import { soundsOfHangul } from '../hangul/sounds.ts';
import { surnameAndGiven } from '../hangul/surname.ts';
import { soundDistance } from '../sound/distance.ts';
import { nearQuery } from './query.ts';

/** The minimum number of sounds in a given name of two syllables. */
const fewestSounds = 4;
/** The maximum distance: one vowel for another; with two other sounds it is another name. */
const oneSound = 1;
const inAnyScript = { h: 0.3, y: 0.35 };

/**
 * How similar a query sounds to a Korean's given name: 1 is the same, undefined another name. It distinguishes the
 * members of one group (WEi Jan-seo, アストロ サナ); among all names it would match too many.
 */
export function likenessToGivenName(cleaned: string): (entry: Entry) => number | undefined {
  const said = nearQuery(cleaned).sounds.filter(({ text }) => text.length >= fewestSounds);
  return ({ kind, names: { ko } }) => {
    if (kind === 'series' || ko === undefined || said.length === 0) return undefined;
    const [, given = ''] = surnameAndGiven(joined(clean(ko))) ?? [];
    const sounds = soundsOfHangul(given);
    if (sounds.length < fewestSounds) return undefined;
    const distance = Math.min(...said.map(({ text }) => soundDistance(text, sounds, oneSound, inAnyScript)));
    return distance <= oneSound ? 1 - distance / sounds.length : undefined;
  };
}
