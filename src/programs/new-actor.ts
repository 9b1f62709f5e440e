import { foldName, peopleIn, type Somebody } from '../catalog/check/people.ts';
import { createChecker } from '../catalog/check/check.ts';
import { latinName } from '../catalog/skeleton/romanise.ts';
import { actorSkeleton, slug, type Skeleton } from '../catalog/skeleton/skeleton.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { surnameAndGiven } from '../search/hangul/surname.ts';
import { katakanaOfName } from '../search/kana/from-hangul.ts';

export type Texts = ReadonlyMap<string, string>;

/** A name as somebody gave it, in any script, with the names that are derived from it. */
export interface NewName {
  readonly en: string;
  readonly ko: string;
  readonly ja: string;
  /** The names that were derived, not given. */
  readonly proposed: readonly ('en' | 'ja')[];
}

export const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{M}'’.\- ]+$/u.test(text);

export function koreanName(written: string): NewName {
  const name = written.normalize('NFC').trim();
  if (isLatin(name)) return { en: name, ko: '', ja: '', proposed: [] };
  if (/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u.test(name))
    return { en: '', ko: '', ja: name, proposed: [] };
  const hangul = name.replaceAll(/\s/gu, '');
  const parts = surnameAndGiven(hangul);
  if (parts === undefined)
    throw new OperatorError(
      `"${written}" is not a Korean name of 2 to 5 syllables: write it in hangul, as in "김우빈", or in Latin or Japanese letters.`,
    );
  return {
    en: latinName(...parts),
    ko: hangul,
    ja: katakanaOfName(...parts).join('・'),
    proposed: ['en', 'ja'],
  };
}

/** All people who have a record of any kind. */
export const everybodyIn = (texts: Texts): readonly Somebody[] =>
  createChecker()(texts).files.flatMap((file) => peopleIn(file));

/** Everybody who has one of the given names. Derived names would also find people who only sound alike. */
export function namesakesOf({ en, ko, ja, proposed }: NewName, texts: Texts): readonly Somebody[] {
  const given = [proposed.includes('en') ? '' : en, ko, proposed.includes('ja') ? '' : ja]
    .filter((name) => name !== '')
    .map(foldName);
  return everybodyIn(texts).filter(({ spellings }) => given.some((name) => spellings.has(name)));
}

export function newActor(written: string, givenId: string | undefined, texts: Texts, now: Date): Skeleton {
  const name = koreanName(written);
  const id = givenId ?? slug(name.en);
  if (id === '')
    throw new OperatorError(
      `"${written}" has no Latin letters to make an id of: give one, as in npm run data:new -- actor "${written}" kim-woo-bin`,
    );
  const namesakes = namesakesOf(name, texts);
  const [known] = namesakes;
  if (known !== undefined && givenId === undefined)
    throw new OperatorError(
      `${known.file.file} has somebody called ${name.ko || written} already ("${known.record.id}"). If this is another person, give an id of your own: npm run data:new -- actor "${name.ko || written}" ${id}-2`,
    );
  return actorSkeleton({ id, name, namesakes: namesakes.map(({ record }) => record.id) }, now);
}
