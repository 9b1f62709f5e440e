import { soundsOfLatin } from '../latin/sounds.ts';
import type { Steps } from '../in-steps.ts';
import { soundDistance } from '../sound/distance.ts';
import type { Naming } from './naming.ts';
import type { Found } from './scan.ts';
import type { Letter } from './text.ts';

interface Sounding {
  readonly id: string;
  readonly sounds: string;
}

/** A name of two sounds resembles too many words. */
const shortest = 3;
const sameSound = 0.05;
const mostWords = 3;

/**
 * The characters of each work by the sound of their names in Latin letters: 태오 is spelt Tae-oh, and fans ask for Tae-o.
 */
export function* characterSounds(namings: readonly Naming[]): Steps<ReadonlyMap<string, readonly Sounding[]>> {
  const byWork = new Map<string, Sounding[]>();
  for (const { kind, id, name } of namings) {
    if (kind !== 'character' || !/^[a-z' -]+$/iu.test(name)) continue;
    yield;
    const [work = ''] = id.split('/');
    const words = name.toLowerCase().replaceAll('-', ' ').replaceAll("'", '');
    for (const sounds of soundsOfLatin(words)) byWork.set(work, [...(byWork.get(work) ?? []), { id, sounds }]);
  }
  return byWork;
}

interface Word {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Latin words outside the certain names; a part of a person's name may also be a character's. */
function freeWords(letters: readonly Letter[], found: readonly Found[]): Word[] {
  const taken = found.filter(({ isSure, characters }) => isSure && characters === undefined);
  const words: Word[] = [];
  for (let from = 0; from < letters.length;) {
    let to = from + 1;
    while (to < letters.length && letters[to]?.gap === 'none' && letters[to]?.script === letters[from]?.script) to += 1;
    const isFree = taken.every((one) => one.to <= from || one.from >= to);
    const text = letters
      .slice(from, to)
      .map(({ char }) => char)
      .join('');
    if (isFree && letters[from]?.script === 'latin') words.push({ from, to, text });
    from = to;
  }
  return words;
}

/** Finds characters of the works that a text mentions, in any romanisation. */
export function charactersBySound(
  letters: readonly Letter[],
  found: readonly Found[],
  byWork: ReadonlyMap<string, readonly Sounding[]>,
): Found[] {
  const works = found.flatMap(({ kind, ids, isSure }) => (kind === 'series' && isSure ? ids : []));
  const characters = works.flatMap((work) => byWork.get(work) ?? []);
  if (characters.length === 0) return [];
  const words = freeWords(letters, found);
  const heard: Found[] = [];
  for (let first = 0; first < words.length; first += 1) {
    for (let count = Math.min(mostWords, words.length - first); count > 0; count -= 1) {
      const window = words.slice(first, first + count);
      const [head] = window;
      const last = window.at(-1);
      // A name begins with a capital: "who" is not Hoo.
      if (head === undefined || last === undefined || letters[head.from]?.isCapital !== true) continue;
      const said = soundsOfLatin(window.map(({ text }) => text).join(' '));
      const ids = characters
        .filter(({ sounds }) =>
          said.some((one) => {
            const length = Math.max(one.length, sounds.length);
            return length >= shortest && soundDistance(one, sounds, 1) <= sameSound * length;
          }),
        )
        .map(({ id }) => id);
      if (ids.length === 0) continue;
      const distinct = [...new Set(ids)];
      heard.push({ kind: 'character', ids: distinct, from: head.from, to: last.to, isSure: true, isNear: false });
      first += count - 1;
      break;
    }
  }
  return heard;
}
