import type { ParsedFile } from '../../kinds.ts';
import type { FieldPath } from '../../place.ts';
import type { Problem } from '../../problem.ts';
import type { Accepted } from '../../schema/accepted.ts';
import { complain, warning } from '../rule.ts';

/** One of the lists of data/accepted.json; empty if the file does not exist. */
export interface AcceptedList {
  readonly file: ParsedFile | undefined;
  readonly words: readonly string[];
}

export function acceptedIn(
  files: readonly ParsedFile[],
  list: (accepted: Accepted) => readonly string[],
): AcceptedList {
  const file = files.find(({ kind }) => kind === 'accepted');
  return file?.kind === 'accepted' ? { file, words: list(file.value) } : { file: undefined, words: [] };
}

/** Reports accepted findings that no longer occur. They must leave the list, or they could come back unnoticed. */
export const noLonger = ({ file, words }: AcceptedList, path: FieldPath, there: ReadonlySet<string>): Problem[] =>
  words.flatMap((word, index) =>
    file === undefined || there.has(word)
      ? []
      : [
          complain(
            { file, path: [...path, index] },
            warning({
              en: `"${word}" no longer occurs: remove it`,
              ja: `「${word}」はもう使われていません。外してください`,
              ko: `‘${word}’은(는) 더 이상 쓰이지 않습니다. 빼 주세요`,
            }),
          ),
        ],
  );
