import { kinds } from '../../kinds.ts';
import type { ParsedFile } from '../../kinds.ts';
import { didYouMean } from '../../closest.ts';
import type { FieldPath } from '../../place.ts';
import type { Problem } from '../../problem.ts';
import { inEachFile } from '../rule.ts';
import { problemAt } from '../../report.ts';
import { shapeAt } from '../../shape.ts';
import type { Costar, MakerRecord } from '../../schema/person.ts';
import { valueAt } from '../../value-at.ts';
import type { Text } from '../../schema/text.ts';

const noField = (name: string, fields: readonly string[]): Text => {
  const guess = didYouMean(name, fields);
  return {
    en: `there is no field "${name}"${guess.en}`,
    ja: `「${name}」という欄はありません${guess.ja}`,
    ko: `‘${name}’(이)라는 칸은 없습니다${guess.ko}`,
  };
};

/** `names.ko` names a field of the record; in a cast, `credit` means the whole credit. */
function problemsOf(
  file: ParsedFile,
  record: { readonly unverified?: readonly string[] | undefined },
  path: FieldPath,
  fields: readonly string[],
): Problem[] {
  return (record.unverified ?? []).flatMap((name, index): Problem[] => {
    const parts = name.replaceAll(/\[(\d+)\]/gu, '.$1').split('.');
    const place = [...path, 'unverified', index];
    if (parts[0] === 'credit' && path.length > 0) return [];
    const root = parts[0] ?? '';
    if (!fields.includes(root)) return [problemAt(file, place, 'error', noField(root, fields))];
    if (valueAt(record, parts) !== undefined) return [];
    return [
      problemAt(file, place, 'error', {
        en: `names "${name}", which this record does not have: fill it in, or take this out`,
        ja: `「${name}」はこの項目にありません。値を入れるか、これを外してください`,
        ko: `‘${name}’은(는) 이 항목에 없습니다. 값을 넣거나 이것을 빼 주세요`,
      }),
    ];
  });
}

/** Co-stars and makers share one file each. */
function inList(file: Extract<ParsedFile, { readonly kind: 'costars' | 'makers' }>): Problem[] {
  const [list, records]: readonly [string, readonly (Costar | MakerRecord)[]] =
    file.kind === 'costars' ? ['costars', file.value.costars] : ['makers', file.value.makers];
  return records.flatMap((one, index) => problemsOf(file, one, [list, index], Object.keys(one)));
}

/** Each path under `unverified` names an existing field. The schema of companies lists their few paths. */
export const unverified = inEachFile((file) => {
  if (file.kind === 'costars' || file.kind === 'makers') return inList(file);
  if (file.kind !== 'actors' && file.kind !== 'people' && file.kind !== 'series') return [];
  const { schema } = kinds[file.kind];
  const own = problemsOf(file, file.value, [], Object.keys(shapeAt(schema) ?? {}));
  if (file.kind !== 'series') return own;
  const credit = ['credit', 'person', 'character', 'billing', 'note'];
  return [...own, ...(file.value.cast ?? []).flatMap((one, index) => problemsOf(file, one, ['cast', index], credit))];
});
