import type { ParsedFile } from '../../kinds.ts';
import type { Problem } from '../../problem.ts';
import { foldName, peopleIn, withoutQualifier, type Somebody } from '../people.ts';
import { complain, error, warning } from '../rule.ts';

/** The name without its qualifier: "Jaehyun (N.Flying)" becomes Jaehyun. */
const calledBy = ({ record }: Somebody): ReadonlySet<string> =>
  new Set(
    [...Object.values(record.names), ...(record.aliases ?? [])].map((name) => foldName(withoutQualifier(name ?? ''))),
  );

const isEndOf = (given: string, full: string): boolean => /^\p{Script=Han}{2,}$/u.test(given) && full.endsWith(given);

/** Both records must list each other under "namesakes", and must really share a name. */
export function namesakes(files: readonly ParsedFile[]): Problem[] {
  const people = new Map<string, Somebody>();
  for (const somebody of files.flatMap((file) => peopleIn(file))) people.set(somebody.record.id, somebody);
  return [...people.values()].flatMap((one) =>
    (one.record.namesakes ?? []).flatMap((id, index): Problem[] => {
      const spot = { file: one.file, path: [...one.path, 'namesakes', index] };
      const other = people.get(id);
      if (other === undefined) return [];
      if (other === one)
        return [
          complain(
            spot,
            error({
              en: `names the person's own record: remove it`,
              ja: '本人自身の項目です。外してください',
              ko: '본인의 항목입니다. 빼 주세요',
            }),
          ),
        ];
      if (other.record.namesakes?.includes(one.record.id) !== true)
        return [
          complain(
            spot,
            error({
              en: `has to be said on both sides: add "${one.record.id}" to "namesakes" of "${id}" (${other.file.file})`,
              ja: `同名の別人は双方に書きます。「${id}」（${other.file.file}）の同名の別人にも「${one.record.id}」を加えてください`,
              ko: `동명이인은 양쪽에 적습니다. ‘${id}’(${other.file.file})의 동명이인에도 ‘${one.record.id}’을(를) 추가해 주세요`,
            }),
          ),
        ];
      const names = [...calledBy(other)];
      // 夏帆, who uses only a given name, is also mistaken for 高田夏帆 and vice versa.
      const shares = [...calledBy(one)].some((name) =>
        names.some((another) => another === name || isEndOf(name, another) || isEndOf(another, name)),
      );
      return shares
        ? []
        : [
            complain(
              spot,
              warning({
                en: `"${id}" shares no name with this person`,
                ja: `「${id}」とこの人に同じ名前はありません`,
                ko: `‘${id}’와 이 사람에게 같은 이름이 없습니다`,
              }),
            ),
          ];
    }),
  );
}
