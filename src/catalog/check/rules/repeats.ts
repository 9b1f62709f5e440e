import { titlesOf } from '../../catalog.ts';
import type { ParsedFile } from '../../kinds.ts';
import type { FieldPath } from '../../place.ts';
import type { Problem } from '../../problem.ts';
import { peopleIn } from '../people.ts';
import { inEachFile } from '../rule.ts';
import { problemAt } from '../../report.ts';

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

/** Spellings may differ in hyphens, spaces and case: people really write both "Han Hyo Joo" and "Han Hyo-joo". */
function repeatedAliases(file: ParsedFile, { path, names, aliases = [] }: Named): Problem[] {
  return aliases.flatMap((alias, index) => {
    const said = names.includes(alias) ? 'a name' : aliases.indexOf(alias) < index ? 'an alias' : undefined;
    return said === undefined
      ? []
      : [
          problemAt(
            file,
            [...path, 'aliases', index],
            'warning',
            `"${alias}" is ${said} of this record already: take it out`,
          ),
        ];
  });
}

/** The same id twice in one list: a source cited twice, or a genre given twice. */
function repeatedItems(file: ParsedFile, value: unknown, path: FieldPath): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    repeatedItems(file, item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  if (!Array.isArray(value) || path.at(-1) === 'aliases') return inside;
  const twice = value.flatMap((item: unknown, index) =>
    typeof item === 'string' && value.indexOf(item) < index
      ? [problemAt(file, [...path, index], 'warning', `"${item}" is in this list already: take it out`)]
      : [],
  );
  return [...twice, ...inside];
}

export const repeats = inEachFile((file) => [
  ...namedIn(file).flatMap((named) => repeatedAliases(file, named)),
  ...repeatedItems(file, file.value, []),
]);
