import { clean, joined } from '../clean.ts';
import type { Entry } from '../entry.ts';
import { soundsOfHangul } from '../hangul/sounds.ts';
import { surnameAndGiven } from '../hangul/surname.ts';
import { soundDistance } from '../sound/distance.ts';
import { nearQuery } from './query.ts';

/** A given name of two syllables has at least this many sounds. */
const fewestSounds = 4;
/** One vowel for another; two other sounds are another name. */
const oneSound = 1;
const inAnyScript = { h: 0.3, y: 0.35 };

/**
 * How much a query sounds like the given name of a Korean: 1 is the same, and undefined is another name. It tells the
 * members of one group apart (WEi Jan-seo, アストロ サナ), and would take anybody for somebody among all names.
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
