import { clean } from './clean.ts';
import type { Index } from './index/index.ts';
import { soundsOfHangul } from './hangul/sounds.ts';
import { withOtherInitial } from './hangul/surname.ts';
import { isSameSurname } from './latin/surnames.ts';
import { personForms } from './names/person.ts';
import { surnamesOfName } from './names/whole-name.ts';
import { once } from './once.ts';

/** Whether an entry is a person with another surname than the cleaned query. */
export type OtherSurname = (cleaned: string) => (entry: number) => boolean;

/** Hangul has one spelling, except 류 and 유 (두음법칙). */
const sameHangul = 0.06;

const nobody = (): boolean => false;

/**
 * A whole Korean name identifies one person: チャン・ドンゴン is not 이동건, and "ki mu jun" is not 김준, however similar they
 * sound. A single word may also be a given name (チャンソン), so Latin letters and kana need two or more words.
 */
export function createOtherSurname({ entries }: Index): OtherSurname {
  const known: (readonly string[] | undefined)[] = [];

  function surnamesOf(number: number): readonly string[] {
    const entry = entries[number];
    if (entry === undefined || entry.kind === 'series') return [];
    const { surname, aliases } = personForms(entry);
    const others = aliases.filter(({ words }) => words.length > 1 || /^[가-힣]{3,}$/u.test(words[0] ?? ''));
    return [
      ...(surname === '' ? [] : [surname, withOtherInitial(surname) ?? surname].map(soundsOfHangul)),
      ...others.flatMap(({ plain }) => surnamesOfName(clean(plain))),
    ];
  }

  return (cleaned) => {
    const isHangul = /^[가-힣]{3,}$/u.test(cleaned);
    if (!cleaned.includes(' ') && !isHangul) return nobody;
    const typed = once(() => surnamesOfName(cleaned));
    return (number) => {
      if (typed().length === 0) return false;
      const own = (known[number] ??= surnamesOf(number));
      return (
        own.length > 0 &&
        !own.some((surname) =>
          typed().some((other) => isSameSurname(surname, other, isHangul ? sameHangul : undefined)),
        )
      );
    };
  };
}
