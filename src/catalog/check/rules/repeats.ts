import { titlesOf } from '../../catalog.ts';
import type { ParsedFile } from '../../kinds.ts';
import type { FieldPath } from '../../place.ts';
import type { Problem } from '../../problem.ts';
import { peopleIn } from '../people.ts';
import { inEachFile } from '../rule.ts';
import { problemAt } from '../../report.ts';
import type { Text } from '../../schema/text.ts';

interface Named {
  readonly path: FieldPath;
  readonly names: readonly (string | undefined)[];
  readonly aliases: readonly string[] | undefined;
}

function namedIn(file: ParsedFile): Named[] {
  switch (file.kind) {
    case 'actors':
    case 'people':
    case 'costars':
    case 'makers':
      return peopleIn(file).map(({ path, record: { names, aliases } }) => ({
        path,
        names: Object.values(names),
        aliases,
      }));
    case 'series':
      return [{ path: [], names: titlesOf(file.value), aliases: file.value.aliases }];
    case 'terms':
      return Object.entries(file.value.terms).map(([id, { name, aliases }]) => ({
        path: ['terms', id],
        names: Object.values(name),
        aliases,
      }));
    case 'companies':
      return Object.entries(file.value.companies).map(([id, { name, aliases }]) => ({
        path: ['companies', id],
        names: Object.values(name),
        aliases,
      }));
    case 'quotes':
    case 'figures':
    case 'publishers':
    case 'accepted':
    case 'sources':
      return [];
  }
}

const namedAlready = (alias: string): Text => ({
  en: `"${alias}" is a name of this record already: remove it`,
  ja: `「${alias}」は名前としてすでに入っています。外してください`,
  ko: `‘${alias}’은(는) 이미 이름으로 들어 있습니다. 빼 주세요`,
});

const aliasAlready = (alias: string): Text => ({
  en: `"${alias}" is an alias of this record already: remove it`,
  ja: `「${alias}」は別名としてすでに入っています。外してください`,
  ko: `‘${alias}’은(는) 이미 별칭으로 들어 있습니다. 빼 주세요`,
});

/** Spellings may differ in hyphens, spaces and case only: people write both "Han Hyo Joo" and "Han Hyo-joo". */
function repeatedAliases(file: ParsedFile, { path, names, aliases = [] }: Named): Problem[] {
  return aliases.flatMap((alias, index) => {
    const said = names.includes(alias)
      ? namedAlready(alias)
      : aliases.indexOf(alias) < index
        ? aliasAlready(alias)
        : undefined;
    return said === undefined ? [] : [problemAt(file, [...path, 'aliases', index], 'warning', said)];
  });
}

/** Reports an id that occurs twice in one list: a source cited twice, or a genre given twice. */
function repeatedItems(file: ParsedFile, value: unknown, path: FieldPath): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    repeatedItems(file, item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  if (!Array.isArray(value) || path.at(-1) === 'aliases') return inside;
  const twice = value.flatMap((item: unknown, index) =>
    typeof item === 'string' && value.indexOf(item) < index
      ? [
          problemAt(file, [...path, index], 'warning', {
            en: `"${item}" is already in this list: remove it`,
            ja: `「${item}」はこの一覧にすでに入っています。外してください`,
            ko: `‘${item}’은(는) 이 목록에 이미 있습니다. 빼 주세요`,
          }),
        ]
      : [],
  );
  return [...twice, ...inside];
}

export const repeats = inEachFile((file) => [
  ...namedIn(file).flatMap((named) => repeatedAliases(file, named)),
  ...repeatedItems(file, file.value, []),
]);
