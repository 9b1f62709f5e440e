import type { ParsedFile } from '../../kinds.ts';
import type { FieldPath } from '../../place.ts';
import { peopleIn } from '../people.ts';
import { inEachFile } from '../rule.ts';
import { problemAt } from '../../report.ts';

interface Identified {
  readonly id: string;
  readonly path: FieldPath;
  readonly names: readonly (string | undefined)[];
}

function identified(file: ParsedFile): Identified[] {
  switch (file.kind) {
    case 'actors':
    case 'people':
    case 'costars':
    case 'makers':
      return peopleIn(file).map(({ path, record: { id, names, aliases = [] } }) => ({
        id,
        path: [...path, 'id'],
        names: [names.en, ...aliases],
      }));
    case 'series': {
      const { id, titles, aliases = [] } = file.value;
      return [{ id, path: ['id'], names: [titles.en, titles.romaji, titles.ja, ...aliases] }];
    }
    case 'quotes':
    case 'figures':
    case 'companies':
    case 'publishers':
    case 'accepted':
    case 'terms':
    case 'sources':
      return [];
  }
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[^a-z0-9]/gu, '');

/**
 * Reports an id that shares no word with its name: the id was swapped with another one, and every reference with it.
 */
export const idOfName = inEachFile((file) =>
  identified(file).flatMap(({ id, path, names }) => {
    const letters = names.map((name) => lettersOf(name ?? ''));
    const words = id.split('-').filter((word) => !/^\d+$/u.test(word));
    const shares = words.some((word) => letters.some((name) => name.includes(word)));
    return shares || words.length === 0
      ? []
      : [
          problemAt(file, path, 'warning', {
            en: `"${id}" shares no word with the name: is it the id of another record?`,
            ja: `ID「${id}」に名前と同じ言葉がありません。別の項目のIDではありませんか`,
            ko: `ID ‘${id}’에 이름과 같은 말이 없습니다. 다른 항목의 ID가 아닌가요`,
          }),
        ];
  }),
);
