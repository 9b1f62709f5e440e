import { isSurname } from '../../search/latin/surnames.ts';
import { soundsOfHangul } from '../../search/hangul/sounds.ts';
import type { Language } from '../../language/language.ts';

/** Pieces of a text between names, with the place that they have in it. */
const runs = {
  en: /(?:[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}.'’&-]*)(?:\s+[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{M}\p{N}.'’&-]*)*/gu,
  ja: /[ァ-ヺー・＝]{3,}|[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}\s.'’&-]+|[\p{Script=Han}々]{2,}/gu,
  ko: /[가-힣]+|[\p{Script=Latin}\p{N}][\p{Script=Latin}\p{N}.'’&-]+/gu,
} as const;

/** Words that stand before or behind a name: with them, whatever is beside is one. */
const besideName = /(?:俳優|女優)$|^(?:さん|くん|ちゃん|씨|님|오빠|언니)/u;

const tail = /(?:이랑|하고|에서|에게|한테|이|가|은|는|을|를|의|도|와|과|랑|에|씨|님)$/u;

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Neighbouring words of English that no phrasing knows: capitals inside a sentence, or two strange words together. */
function englishNames(text: string, isWord: (word: string) => boolean): string[] {
  const names: string[] = [];
  const shouts = text === text.toUpperCase();
  for (const { 0: run, index } of text.matchAll(runs.en)) {
    let group: string[] = [];
    const words = run.split(/\s+/u);
    const flush = (): void => {
      if (group.length > 1 || (group.length === 1 && !shouts && isCapital(group[0] ?? ''))) names.push(group.join(' '));
      group = [];
    };
    for (const [place, word] of words.entries()) {
      const bare = word.replace(/['’](?:s|m|ve|d|ll|re)$/u, '').replaceAll(/^[.'’&-]+|[.'’&-]+$/gu, '');
      const isFirst = index === 0 && place === 0;
      const isStrange = bare.length > 1 && !/^\d+$/u.test(bare) && !isWord(bare) && !(isFirst && !words[1]);
      // A capital keeps an ordinary word inside a name: Squid Game.
      if (isStrange || (group.length > 0 && isCapital(bare) && !shouts)) group.push(bare);
      else flush();
    }
    flush();
  }
  return names;
}

function japaneseNames(text: string, isWord: (word: string) => boolean): string[] {
  return [...text.matchAll(runs.ja)].flatMap(({ 0: run, index }) => {
    const name = run.trim().replaceAll(/^・+|・+$/gu, '');
    if (name.length < 2 || isWord(name)) return [];
    const before = text.slice(0, index);
    const after = text.slice(index + run.length);
    const isName =
      /[ァ-ヺー]+[・＝][ァ-ヺー]{2,}/u.test(name) ||
      besideName.test(before) ||
      besideName.test(after) ||
      /[「『]$/u.test(before);
    const isLatin = /^[\p{Script=Latin}]/u.test(name) && name.length > 3 && isCapital(name);
    return isName || isLatin ? [name] : [];
  });
}

function koreanNames(text: string, isWord: (word: string) => boolean): string[] {
  return [...text.matchAll(runs.ko)].flatMap(({ 0: run }) => {
    if (isWord(run)) return [];
    const name = /^[가-힣]{4,}$/u.test(run) ? run.replace(tail, '') : run;
    const isLatin = /^\p{Script=Latin}/u.test(name) && name.length > 3;
    const isKorean =
      /^[가-힣]{3}$/u.test(name) && isSurname(soundsOfHangul(name.charAt(0))) && !isWord(name) && run !== name;
    return isLatin || isKorean ? [name] : [];
  });
}

/** Names in a text, the known ones taken out, that stand for nothing in the catalog. */
export function unknownNames(rest: string, language: Language, isWord: (word: string) => boolean): string[] {
  const names = { en: englishNames, ja: japaneseNames, ko: koreanNames }[language](rest, isWord);
  return [...new Set(names)].slice(0, 3);
}
