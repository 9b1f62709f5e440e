import type { ParsedFile } from '../../kinds.ts';
import type { Problem } from '../../problem.ts';
import { foldName, peopleIn, withoutQualifier, type Somebody } from '../people.ts';
import { complain, warning } from '../rule.ts';

/** Letters only, in any order of words: "Chong Wishing" and "Wishing Chong" are one name. */
const anyOrder = (name: string): string => withoutQualifier(name).split(/\s+/u).map(foldName).toSorted().join(' ');

const isCalled = ({ spellings, record }: Somebody, name: string): boolean =>
  spellings.has(foldName(name)) || anyOrder(record.names.en) === anyOrder(name);

/** A credit behind the camera has a name and an id: both have to denote the same person. */
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
        const hint =
          meant === undefined
            ? 'if that is their spelling, add it to the aliases'
            : `did you mean "${meant.record.id}"?`;
        const message = `"${person}" is ${record.record.names.en}, but the credit says "${name}" (${hint})`;
        return [complain({ file, path: [field, index, 'person'] }, warning(message))];
      }),
    );
  });
}
