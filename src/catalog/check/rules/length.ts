import type { ParsedFile } from '../../kinds.ts';
import type { FieldPath } from '../../place.ts';
import { inEachFile } from '../rule.ts';
import { problemAt } from '../../report.ts';

const listRoom = 1024;

const joined = (list: readonly string[] | undefined): number => (list ?? []).join(' · ').length;

/** Lists that a card joins into one field. */
function longLists(file: ParsedFile): { path: FieldPath; length: number }[] {
  if (file.kind === 'series') return [{ path: ['aliases'], length: joined(file.value.aliases) }];
  if (file.kind !== 'actors' && file.kind !== 'people') return [];
  const { aliases, knownFor } = file.value;
  const widest = Math.max(
    ...(['en', 'ja', 'ko'] as const).map((language) => joined(knownFor?.map((one) => one[language]))),
  );
  return [
    { path: ['aliases'], length: joined(aliases) },
    { path: ['knownFor'], length: widest },
  ];
}

/** Reports lists that are longer than their field on the card; the schema limits single texts. */
export const length = inEachFile((file) =>
  longLists(file)
    .filter((list) => list.length > listRoom)
    .map((list) => {
      const text = {
        en: `is ${list.length} characters long when joined: the card shows ${listRoom}`,
        ja: `つなげると${list.length}文字になります。カードに出せるのは${listRoom}文字までです`,
        ko: `이어 붙이면 ${list.length}자입니다. 카드에는 ${listRoom}자까지 나옵니다`,
      };
      return problemAt(file, list.path, 'warning', text);
    }),
);
