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

/** Both records list each other under "namesakes", and they really share a name. */
export function namesakes(files: readonly ParsedFile[]): Problem[] {
  const people = new Map<string, Somebody>();
  for (const somebody of files.flatMap((file) => peopleIn(file))) people.set(somebody.record.id, somebody);
  return [...people.values()].flatMap((one) =>
    (one.record.namesakes ?? []).flatMap((id, index): Problem[] => {
      const spot = { file: one.file, path: [...one.path, 'namesakes', index] };
      const other = people.get(id);
      if (other === undefined) return [];
      if (other === one) return [complain(spot, error('names the person themselves: take it out'))];
      if (other.record.namesakes?.includes(one.record.id) !== true)
        return [
          complain(
            spot,
            error(
              `has to be said on both sides: add "${one.record.id}" to "namesakes" of "${id}" (${other.file.file})`,
            ),
          ),
        ];
      const names = [...calledBy(other)];
      // 夏帆, who uses a given name only, is also mistaken for 高田夏帆 and vice versa.
      const shares = [...calledBy(one)].some((name) =>
        names.some((another) => another === name || isEndOf(name, another) || isEndOf(another, name)),
      );
      return shares ? [] : [complain(spot, warning(`"${id}" shares no name with this person`))];
    }),
  );
}
