import { isWholeDay } from '../../calendar.ts';
import type { ParsedFile } from '../../kinds.ts';
import type { Problem } from '../../problem.ts';
import type { Person } from '../../schema/person.ts';
import { foldName, sharingNames, withoutQualifier, type Somebody } from '../people.ts';
import { complain, error, warning } from '../rule.ts';
import type { Text } from '../../schema/text.ts';

const isSame = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && foldName(one) === foldName(other);

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

/** The facts that distinguish people, as far as they are known. */
type Facts = { readonly [key in 'born' | 'gender' | 'occupation' | 'nationality']?: Person[key] | undefined };
const asPerson = (somebody: Somebody): Facts => somebody.record;

/** Facts that two records of one person could not both have. */
function isToldApart(one: Somebody, other: Somebody): boolean {
  const [a, b] = [asPerson(one), asPerson(other)];
  // A birth date may be known to the year only: 1987 and 1987-11-05 agree.
  const bornApart = differ(a.born, b.born) && !a.born?.startsWith(b.born ?? '') && !b.born?.startsWith(a.born ?? '');
  return (
    bornApart ||
    differ(a.gender, b.gender) ||
    differ(a.occupation, b.occupation) ||
    differ(a.nationality, b.nationality)
  );
}

/** All facts that identify a person are equal. */
function seemsTwice(one: Somebody, other: Somebody): boolean {
  const [a, b] = [one.record.names, other.record.names];
  const born = asPerson(one).born;
  const sameBirth = isWholeDay(born) && born === asPerson(other).born;
  const sameHangul = isSame(a.ko, b.ko);
  const sameLatin = isSame(withoutQualifier(a.en), withoutQualifier(b.en));
  return sameHangul && isSame(a.ja, b.ja) && (sameLatin || sameBirth);
}

const states = (one: Somebody, other: Somebody): boolean => one.record.namesakes?.includes(other.record.id) === true;

function complaint(one: Somebody, other: Somebody, shared: string): Problem {
  const id = other.record.id;
  const place = `${other.file.file}${other.path.length > 0 ? ` "${id}"` : ''}`;
  const mend: Text = {
    en: `make one record of them, or add "namesakes": ["${id}"] here and the same there if they are two people`,
    ja: '同じ人なら一つの項目にまとめ、別人なら双方に同名の別人と書いてください',
    ko: '같은 사람이면 한 항목으로 합치고, 다른 사람이면 양쪽에 동명이인이라고 적어 주세요',
  };
  if (seemsTwice(one, other) && !isToldApart(one, other))
    return complain(
      { file: one.file, path: [...one.path, 'names'] },
      error({
        en: `is the same person as in ${place}: ${mend.en}`,
        ja: `${place}と同じ人です。${mend.ja}`,
        ko: `${place}와 같은 사람입니다. ${mend.ko}`,
      }),
    );
  const born = asPerson(one).born;
  const sameBirth = born !== undefined && born === asPerson(other).born;
  const hint: Text = sameBirth
    ? { en: ' and the same birth date', ja: '（生年月日も同じです）', ko: '(생년월일도 같습니다)' }
    : { en: '', ja: '', ko: '' };
  const path = one.spellings.get(shared) ?? one.path;
  return complain(
    { file: one.file, path },
    warning({
      en: `is a name in ${place} as well${hint.en}: ${mend.en}`,
      ja: `${place}にも同じ名前があります${hint.ja}。${mend.ja}`,
      ko: `${place}에도 같은 이름이 있습니다${hint.ko}. ${mend.ko}`,
    }),
  );
}

/**
 * Reports two records of one person, and one name on two people who are not listed as namesakes. Another rule reports
 * two records with one id.
 */
export function samePerson(files: readonly ParsedFile[]): Problem[] {
  return sharingNames(files)
    .filter(({ one, other }) => one.record.id !== other.record.id && !states(one, other) && !states(other, one))
    .map(({ one, other, shared }) => complaint(one, other, shared));
}
