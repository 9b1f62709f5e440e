import type { ParsedFile } from '../../kinds.ts';
import type { Problem } from '../../problem.ts';
import { foldName, peopleIn, withoutQualifier, type Somebody } from '../people.ts';
import { complain, warning } from '../rule.ts';
import type { Text } from '../../schema/text.ts';

/** Letters only, with the words in any order: "Chong Wishing" and "Wishing Chong" are one name. */
const anyOrder = (name: string): string => withoutQualifier(name).split(/\s+/u).map(foldName).toSorted().join(' ');

const isCalled = ({ spellings, record }: Somebody, name: string): boolean =>
  spellings.has(foldName(name)) || anyOrder(record.names.en) === anyOrder(name);

/** Reports credits behind the camera whose name and id denote different people. */
export function nameOfMaker(files: readonly ParsedFile[]): Problem[] {
  const everybody = files.flatMap((file) => peopleIn(file));
  const people = new Map(everybody.map((somebody) => [somebody.record.id, somebody]));
  return files.flatMap((file) => {
    if (file.kind !== 'series') return [];
    return (['directors', 'writers', 'producers'] as const).flatMap((field) =>
      (file.value[field] ?? []).flatMap(({ name, person }, index): Problem[] => {
        const record = person === undefined ? undefined : people.get(person);
        if (record === undefined || isCalled(record, name)) return [];
        const meant = everybody.find((somebody) => isCalled(somebody, name));
        const hint: Text =
          meant === undefined
            ? {
                en: 'if that is their spelling, add it to the aliases',
                ja: '本人の表記なら別名に加えてください',
                ko: '본인의 표기라면 별칭에 추가해 주세요',
              }
            : {
                en: `did you mean "${meant.record.id}"?`,
                ja: `「${meant.record.id}」ではありませんか`,
                ko: `‘${meant.record.id}’이(가) 아닌가요`,
              };
        const called = record.record.names;
        const text = {
          en: `"${person}" is ${called.en}, but the credit says "${name}" (${hint.en})`,
          ja: `「${person}」は${called.ja ?? called.en}ですが、クレジットは「${name}」です（${hint.ja}）`,
          ko: `‘${person}’은(는) ${called.ko ?? called.en}인데 크레딧은 ‘${name}’입니다(${hint.ko})`,
        };
        return [complain({ file, path: [field, index, 'person'] }, warning(text))];
      }),
    );
  });
}
