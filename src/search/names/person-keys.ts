import { clean, joined } from '../clean.ts';
import type { Entry } from '../entry.ts';
import { choseongOf } from '../hangul/jamo.ts';
import { soundsOfRomaji } from '../hangul/japanese-sounds.ts';
import type { Label } from '../index/labels.ts';
import { looseKana } from '../kana/fold.ts';
import { otherSurnames } from '../kana/korean-name.ts';
import { romajiOfKana } from '../kana/romaji.ts';
import { keySigns, letterKey } from '../key.ts';
import { revisedNames } from '../latin/revised.ts';
import { romajiKey, shortO } from '../latin/romaji.ts';
import { soundKey } from '../sound/key.ts';
import { withoutHonorific } from '../query/honorifics.ts';
import { fondly } from './fondly.ts';
import { groupKeys } from './group-keys.ts';
import { lettersAloud } from './letters-aloud.ts';
import { japaneseKeys } from './japanese-keys.ts';
import { personForms, type Named, type PersonForms } from './person.ts';
import { otherOrders } from './split.ts';
import type { KeySink } from './key-sink.ts';

const shortestSound = 3;

/** Words of a name in every order, and the first and the last alone: one is the surname, the other the given name. */
function nameKeys(words: readonly string[], label: 'name' | 'alias', add: KeySink['key']): void {
  add(letterKey(words.join('')), label);
  // Other orders are stored only for Latin letters, which are also typed joined; in other scripts, the query's words
  // are reordered instead.
  if (/^[a-z]/u.test(words[0] ?? '')) for (const order of otherOrders(words)) add(order.join(''), 'order');
  if (words.length < 2) return;
  const part = label === 'name' ? 'part' : 'aliasPart';
  const [first = '', second = ''] = words;
  if (first.length > 1) add(letterKey(first), part);
  if (second.length > 1) add(letterKey(words.length > 2 ? (words.at(-1) ?? '') : second), part);
  if (words.length > 2) add(letterKey(words.slice(1).join('')), part);
}

function kanaKeys(
  words: readonly string[],
  [whole, part]: readonly [Label, Label],
  read: (word: string) => string,
  add: KeySink['key'],
): void {
  const said = words.map(read);
  add(said.join(''), whole);
  if (said.length < 2) return;
  const given = said.slice(1).join('');
  if (given.length > 2) add(given, part);
  const last = said.at(-1) ?? '';
  if (said.length > 2 && last.length > 2) add(last, part);
}

function hangulKeys({ hangul, surname, given }: PersonForms, { key, grams }: KeySink): void {
  if (hangul === undefined) return;
  nameKeys(surname === '' ? [hangul] : [surname, given], 'name', key);
  key(choseongOf(hangul), 'choseong');
  if (given.length > 1 && surname !== '') key(choseongOf(given), 'choseongPart');
  if (surname !== '' && given.length > 1)
    for (const spelt of fondly(given.charAt(0))) key(keySigns.fond + spelt, 'fond');
  if (surname !== '' && given.length === 1) key(letterKey(surname), 'part');
  grams(letterKey(hangul));
}

/** Names that only match as a whole; a name by the rules is whole even if nobody has printed it. */
function revisedKeys(
  { byWholeName }: Entry,
  { hangul, surname, given, isJapanese }: PersonForms,
  key: KeySink['key'],
): void {
  if (byWholeName !== true || hangul === undefined || surname === '' || isJapanese) return;
  for (const [own, first] of revisedNames(surname, given)) {
    key(own + first, 'alias');
    key(first + own, 'order');
  }
}

function soundKeysOf({ sounds }: PersonForms, { key, grams }: KeySink): void {
  for (const { text, isPart } of sounds) {
    const sound = soundKey(text);
    if (sound.length < shortestSound) continue;
    key(keySigns.sound + sound, isPart ? 'soundPart' : 'sound');
    if (!isPart) grams(keySigns.sound + sound);
  }
}

const japaneseRomaji = (romaji: string): string => shortO(romajiKey(romaji));
const koreanRomaji = (kana: string): string => romajiKey(romajiOfKana(kana));

/** "SSH" for Song Seung-heon. */
function initialKey({ names }: Entry, key: KeySink['key']): void {
  const syllables = names.ko === undefined ? [] : clean(names.en ?? '').split(' ');
  if (syllables.length === 3) key(keySigns.initials + syllables.map((word) => word.charAt(0)).join(''), 'initials');
}

/** Fans type 준Q as 준큐, N as 엔, and ジュンQ as ジュンキュー. */
function aloudKeys({ names }: Entry, key: KeySink['key']): void {
  for (const name of [names.en, names.ko, names.ja]) {
    if (name === undefined || !/[a-z]/iu.test(name)) continue;
    for (const aloud of lettersAloud(joined(clean(name)))) key(letterKey(aloud), 'alias');
  }
}

/** Keys of a person: every name and alias, with its orders and parts, in all three scripts. */
export function personKeys(entry: Entry, sink: KeySink): void {
  const { key, grams } = sink;
  const forms = personForms(entry);
  const { en, ja, aliases } = forms;
  const take = ({ raw, plain, words }: Named, label: 'name' | 'alias'): void => {
    nameKeys(words, label, key);
    if (plain !== raw) key(letterKey(clean(raw)), label);
  };
  if (en !== undefined) {
    take(en, 'name');
    // Letter keys are needed too: "Hna Hyo-joo" sounds like no name.
    grams(letterKey(en.words.join('')));
    initialKey(entry, key);
  }
  if (ja !== undefined) {
    take(ja, 'name');
    if (forms.kana.length === 0) grams(looseKana(letterKey(ja.words.join(''))));
  }
  if (forms.hangul === undefined && entry.names.ko !== undefined) key(letterKey(clean(entry.names.ko)), 'name');
  for (const alias of aliases) {
    take(alias, 'alias');
    const heard = soundsOfRomaji(alias.words.join(''));
    if (heard !== undefined) key(keySigns.heard + heard, 'romajiPart');
    const short = withoutHonorific(alias.words.join(''));
    if (short !== undefined) key(letterKey(short), 'alias');
  }
  hangulKeys(forms, sink);
  for (const words of forms.kana) {
    // One wrong kana may change three sounds of eight, and so all n-grams of the sound.
    grams(looseKana(letterKey(words.join(''))));
    kanaKeys(words, ['kana', 'kanaPart'], looseKana, key);
    const [surname = '', ...given] = words.map(looseKana);
    if (given.length > 0) for (const other of otherSurnames(surname)) key(other + given.join(''), 'kana');
    kanaKeys(words, ['romaji', 'romajiPart'], koreanRomaji, (text, label) => key(keySigns.korean + text, label));
  }
  if (forms.isJapanese && en !== undefined) {
    kanaKeys(en.words, ['romaji', 'romajiPart'], japaneseRomaji, (text, label) => key(keySigns.romaji + text, label));
    for (const order of otherOrders(en.words)) key(keySigns.romaji + japaneseRomaji(order.join('')), 'romaji');
    grams(keySigns.romaji + japaneseRomaji(en.words.join('')));
  }
  revisedKeys(entry, forms, key);
  soundKeysOf(forms, sink);
  aloudKeys(entry, key);
  japaneseKeys(entry, key);
  groupKeys(entry, key);
}
