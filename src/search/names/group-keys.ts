import { clean, joined } from '../clean.ts';
import type { Entry } from '../entry.ts';
import { keySigns, letterKey } from '../key.ts';
import { romajiKey, shortO } from '../latin/romaji.ts';
import type { KeySink } from './key-sink.ts';

const shortestGroup = 6;

/** The groups of a person, and the romaji of their Japanese names with any long vowels: Choshinsei, Choushinsei. */
export function groupKeys({ beside = [] }: Entry, key: KeySink['key']): void {
  for (const group of beside.map((name) => joined(clean(name)))) {
    key(letterKey(group), 'group');
    if (/^[a-z]+$/u.test(group) && group.length >= shortestGroup)
      key(keySigns.romaji + shortO(romajiKey(group)), 'group');
  }
}
