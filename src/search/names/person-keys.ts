import { clean, joined } from '../clean.ts';
import type { Entry } from '../entry.ts';
import { choseongOf } from '../hangul/jamo.ts';
import type { Label } from '../index/labels.ts';
import { looseKana } from '../kana/fold.ts';
import { romajiOfKana } from '../kana/romaji.ts';
import { keySigns, letterKey } from '../key.ts';
import { romajiKey, shortO } from '../latin/romaji.ts';
import { soundKey } from '../sound/key.ts';
import { withoutHonorific } from '../query/honorifics.ts';
import { personForms, type PersonForms } from './person.ts';
import { otherOrders, withoutBrackets, wordsOfName } from './split.ts';
import type { KeySink } from './keys.ts';

const shortestSound = 3;

/** Words of a name in every order, and the first and the last alone: one is the surname, the other is given. */
function nameKeys(words: readonly string[], label: 'name' | 'alias', add: KeySink['key']): void {
  add(letterKey(words.join('')), label);
  // Other orders are kept for letters only, where they are also typed joined; elsewhere the query's words are turned.
  if (/^[a-z]/u.test(words[0] ?? '')) for (const order of otherOrders(words)) add(order.join(''), 'order');
  if (words.length < 2) return;
  for (const part of new Set([words[0] ?? '', words.at(-1) ?? '', words.slice(1).join('')])) {
    if (part.length > 1) add(letterKey(part), 'part');
  }
}

function kanaKeys(words: readonly string[], whole: Label, part: Label, transform: (word: string) => string, add: KeySink['key']): void {
  const read = words.map(transform);
  add(read.join(''), whole);
  if (read.length < 2) return;
  for (const one of new Set([read.slice(1).join(''), read.at(-1) ?? ''])) if (one.length > 2) add(one, part);
}

function hangulKeys({ hangul, surname, given }: PersonForms, { key, grams }: KeySink): void {
  if (hangul === undefined) return;
  nameKeys(surname === '' ? [hangul] : [surname, given], 'name', key);
  key(choseongOf(hangul), 'choseong');
  if (given.length > 1 && surname !== '') key(choseongOf(given), 'choseongPart');
  if (surname !== '' && given.length === 1) key(letterKey(surname), 'part');
  grams(letterKey(hangul));
}

function soundKeysOf({ sounds }: PersonForms, { key, grams }: KeySink): void {
  const known = new Set<string>();
  for (const { text, isPart } of sounds) {
    const sound = soundKey(text);
    if (sound.length < shortestSound || known.has(sound)) continue;
    known.add(sound);
    key(keySigns.sound + sound, isPart ? 'soundPart' : 'sound');
    if (!isPart) grams(keySigns.sound + sound);
  }
}

const japaneseRomaji = (romaji: string): string => shortO(romajiKey(romaji));

/** Keys of a person: every name and alias, its orders and parts, in all three scripts. */
export function personKeys(entry: Entry, sink: KeySink): void {
  const { key, grams } = sink;
  const { en, ja } = entry.names;
  const forms = personForms(entry);
  const take = (name: string | undefined, label: 'name' | 'alias'): void => {
    if (name === undefined) return;
    const plain = withoutBrackets(name);
    nameKeys(wordsOfName(plain), label, key);
    if (plain !== name) key(letterKey(clean(name)), label);
    const short = label === 'alias' ? withoutHonorific(joined(clean(plain))) : undefined;
    if (short !== undefined) key(letterKey(short), label);
  };
  take(en, 'name');
  take(ja, 'name');
  for (const alias of entry.aliases ?? []) take(alias, 'alias');
  hangulKeys(forms, { key, grams });
  for (const words of forms.kana) {
    kanaKeys(words, 'kana', 'kanaPart', looseKana, key);
    kanaKeys(words, 'romaji', 'romajiPart', (word) => romajiKey(romajiOfKana(word)), (text, label) =>
      key(keySigns.korean + text, label),
    );
  }
  if (forms.isJapanese && en !== undefined) {
    kanaKeys(wordsOfName(en), 'romaji', 'romajiPart', japaneseRomaji, (text, label) => key(keySigns.romaji + text, label));
    grams(keySigns.romaji + japaneseRomaji(joined(clean(en))));
  }
  if (ja !== undefined && forms.kana.length === 0) grams(letterKey(joined(clean(ja))));
  soundKeysOf(forms, { key, grams });
  const initials = clean(en ?? '').split(' ');
  if (hangulOf(entry) && initials.length === 3) key(keySigns.initials + initials.map((word) => word.charAt(0)).join(''), 'initials');
}

const hangulOf = (entry: Entry): boolean => entry.names.ko !== undefined;
