import { soundsOfLatin } from '../latin/sounds.ts';
import { isWholeName } from '../names/whole-name.ts';
import { isEverydayEnglish } from '../latin/everyday-words.ts';
import { isSurname } from '../latin/surnames.ts';
import type { Naming, SpotKind } from './naming.ts';
import { isBesideOtherName } from './signs.ts';
import { isSure } from './sure.ts';
import type { Key, KeyTable } from './table.ts';
import type { Letter } from './text.ts';
import { endsWord, startsWord } from './word-bounds.ts';

/** A name in the letters of a text, from `from` up to `to`. */
export interface Found {
  readonly kind: SpotKind;
  readonly ids: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly isSure: boolean;
  readonly isNear: boolean;
  /** Characters of that name, if it is also a part of a person's name: Hong. */
  readonly characters?: readonly string[];
  /** For people: a stage name or given name of one word. */
  readonly isOneWordName?: boolean;
  /** Whether it counts only beside a work or a star of the same entry. */
  readonly isBesideOnly?: boolean;
  /** Other people of that name, who are meant only if the text indicates it: the ジェヒョン of N.Flying. */
  readonly namesakes?: readonly string[];
}

/** Checks the spaces inside a name: a long name may have them anywhere, a short one only where the catalog does. */
function isWrittenSo({ key, name, script, namings }: Key, letters: readonly Letter[], from: number): boolean {
  let gaps = 0;
  for (let place = from + 1; place < from + key.length; place += 1) {
    const gap = letters[place]?.gap;
    if (gap === 'quote') return false;
    if (gap === 'space') gaps += 1;
  }
  if (gaps === 0) return true;
  const isPerson = namings.some(({ kind }) => kind === 'person');
  const known = (name.match(/[\s・、。〜～：-]/gu) ?? []).length;
  if (script === 'hangul' && isPerson && known === 0) return gaps === 1 && letters[from + 1]?.gap === 'space';
  return known > 0 ? gaps <= known + 1 : key.length > 5 && gaps < key.length / 3;
}

const rank: Readonly<Record<SpotKind, number>> = {
  series: 0,
  person: 1,
  group: 2,
  service: 3,
  maker: 4,
  character: 5,
  genre: 6,
};

const surnameBefore = /(?:^|[^\p{L}])\p{L}{1,6}[\s-]$/u;
/**
 * More code units than that pattern can match. Searching the whole text for each name takes 57 ms for 1,000 times
 * "Kim".
 */
const surnameLength = 16;

/** Surnames that are English words as well. Other such words belong to the sentence: "so jiwoo". */
const surnamesInEnglish: ReadonlySet<string> = new Set(['lee', 'park', 'song', 'moon', 'han', 'o']);

/** A stage name of one word may also follow a surname: "gim jinho". */
const isStageNameOf = ({ kind, isSingle = false }: Naming, surname: string): boolean =>
  kind === 'person' && isSingle && (!isEverydayEnglish(surname) || surnamesInEnglish.has(surname));

/** A surname before a given name that makes it another person's: Shin Dong-wook is not Kim Dong-wook. */
function otherSurnameBefore(key: Key, letters: readonly Letter[], from: number, text: string): string | undefined {
  const gap = letters[from]?.gap;
  if (from === 0 || gap === 'quote' || letters[from - 1]?.script !== letters[from]?.script) return undefined;
  if (gap === 'joint') return '';
  if (letters[from]?.script !== 'latin' || gap !== 'space') return undefined;
  const start = letters[from]?.start ?? 0;
  const before = surnameBefore.exec(text.slice(Math.max(0, start - surnameLength), start))?.[0] ?? '';
  const word = before
    .trim()
    .replace(/^[^\p{L}]+/u, '')
    .toLowerCase();
  const isPerson = key.namings.some(({ kind }) => kind === 'person');
  return word !== '' && isPerson && isSurname(soundsOfLatin(word)[0] ?? '') ? word : undefined;
}

/** Hiragana matches a katakana name only if it is long: から is "from" and not KARA. */
const isOtherKana = ({ key, script }: Key, letters: readonly Letter[], from: number): boolean =>
  script === 'katakana' && letters[from]?.script === 'hiragana' && key.length < 5;

/** All meanings of one key at one position: certain ones before others, and of one kind only. */
function meanings(key: Key, letters: readonly Letter[], from: number, text: string): Found[] {
  const to = from + key.key.length;
  // After a surname "Hyun-bin" is a given name, even if it is a person's whole name.
  const isHyphenated = letters.slice(from + 1, to).some(({ gap }) => gap === 'joint');
  const surname = otherSurnameBefore(key, letters, from, text);
  const place = { letters, from, to, text };
  const known =
    surname === undefined
      ? key.namings.filter(({ isBesideOnly }) => isBesideOnly !== true || !isBesideOtherName(place))
      : key.namings.filter(
          (naming) => !naming.isPart && !(naming.kind === 'person' && isHyphenated) && !isStageNameOf(naming, surname),
        );
  const judged = known.map((naming): { naming: Naming; sure: boolean } => ({
    naming,
    sure: isSure(key, naming, place),
  }));
  const best = judged.toSorted(
    (a, b) =>
      Number(b.sure) - Number(a.sure) ||
      Number(a.naming.isPart) - Number(b.naming.isPart) ||
      rank[a.naming.kind] - rank[b.naming.kind],
  )[0];
  if (best === undefined) return [];
  const same = judged.filter(
    ({ naming, sure }) =>
      naming.kind === best.naming.kind && naming.isPart === best.naming.isPart && sure === best.sure,
  );
  // 怪物くん is the series of that title, and the film only if no other work has that title.
  const exact = same.filter(({ naming }) => naming.isShortened !== true);
  const ids = [...new Set((exact.length > 0 ? exact : same).map(({ naming }) => naming.id))];
  // A given name of several people identifies none of them.
  const sure = best.sure && !(best.naming.isPart && best.naming.kind === 'person' && ids.length > 1);
  const isStageName = best.naming.isSingle === true && !(/^[가-힣]{3,}$/u.test(key.name) && isWholeName(key.name));
  const isOneWordName = best.naming.kind === 'person' && (best.naming.isPart || isStageName);
  const { kind, isBesideOnly = false } = best.naming;
  const found: Found = { kind, ids, from, to, isSure: sure, isNear: false, isOneWordName, isBesideOnly };
  if (best.naming.kind !== 'person') return [found];
  const namesakes = known.filter(({ kind, id }) => kind === 'person' && !ids.includes(id)).map(({ id }) => id);
  if (!best.naming.isPart) return [namesakes.length === 0 ? found : { ...found, namesakes }];
  const characters = known.filter(({ kind }) => kind === 'character').map(({ id }) => id);
  return [{ ...found, characters }];
}

/** Names in the text from left to right, the longest at each place. */
export function scan(letters: readonly Letter[], text: string, table: KeyTable): Found[] {
  const found: Found[] = [];
  const run = letters.map(({ char }) => char).join('');
  for (let at = 0; at < letters.length;) {
    const stands = (one: Key): boolean =>
      run.startsWith(one.key, at) &&
      !isOtherKana(one, letters, at) &&
      isWrittenSo(one, letters, at) &&
      endsWord(letters, at + one.key.length);
    const begun = table.at(run, at);
    const isHead = begun !== undefined || letters[at]?.gap === 'quote' ? startsWord(letters, at) : false;
    const key = isHead
      ? (begun?.find(stands) ?? (letters[at]?.gap === 'quote' ? table.at(run.charAt(at), 0)?.find(stands) : undefined))
      : undefined;
    const [meant] = key === undefined ? [] : meanings(key, letters, at, text);
    // Uncertain terms and parts are dropped; people, works, characters and groups are left for the context to decide.
    if (meant === undefined || (!meant.isSure && !['person', 'series', 'character', 'group'].includes(meant.kind)))
      at += 1;
    else {
      found.push(meant);
      at = meant.to;
    }
  }
  return charactersInContext(found);
}

/** A part of a character's name counts only if the text mentions the work too, or if no other entry has it. */
function charactersInContext(found: readonly Found[]): Found[] {
  const works = new Set(found.flatMap(({ kind, ids, isSure }) => (kind === 'series' && isSure ? ids : [])));
  return found.flatMap((one): Found[] => {
    const theirs = (one.characters ?? []).filter((id) => works.has(id.split('/')[0] ?? ''));
    if (theirs.length > 0) return [{ ...one, kind: 'character', ids: theirs, isSure: true }];
    if (one.kind !== 'character') return [one];
    const here = one.ids.filter((id) => works.has(id.split('/')[0] ?? ''));
    if (here.length > 0) return [{ ...one, ids: here, isSure: true }];
    return one.isSure || works.size === 0 ? [one] : [];
  });
}
