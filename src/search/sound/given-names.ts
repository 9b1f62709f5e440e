import { givenNameSyllables } from '../hangul/given-names.ts';
import { soundsOfHangul } from '../hangul/sounds.ts';
import { soundDistance } from './distance.ts';
import { soundKey } from './key.ts';

const byKey = new Map<string, string[]>();
for (const syllable of givenNameSyllables) {
  const sounds = soundsOfHangul(syllable);
  const key = soundKey(sounds);
  byKey.set(key, [...(byKey.get(key) ?? []), sounds]);
}

const usualSpelling = 0.2;

/** Whether sounds match a syllable of Korean given names in a usual spelling. */
export const isGivenNameSound = (sounds: string): boolean =>
  (byKey.get(soundKey(sounds)) ?? []).some((syllable) => soundDistance(sounds, syllable, 1) <= usualSpelling);
