import type { ParsedFile } from '../../kinds.ts';
import { oncePer } from '../../once.ts';
import type { FieldPath } from '../../place.ts';
import type { Problem } from '../../problem.ts';
import { foldName } from '../people.ts';
import { complain, error, warning, type Spot } from '../rule.ts';
import type { Text } from '../../schema/text.ts';

type Work = Extract<ParsedFile, { readonly kind: 'series' }>;

const titlesOf = oncePer((file: Work): ReadonlyMap<string, FieldPath> => {
  const { titles, aliases } = file.value;
  const spellings = new Map<string, FieldPath>();
  const add = (title: string | undefined, path: FieldPath): void => {
    const key = foldName(title ?? '');
    if (key !== '' && !spellings.has(key)) spellings.set(key, path);
  };
  for (const language of ['en', 'ja', 'ko'] as const) add(titles[language], ['titles', language]);
  for (const [index, { title }] of (titles.other ?? []).entries()) add(title, ['titles', 'other', index, 'title']);
  for (const [index, alias] of (aliases ?? []).entries()) add(alias, ['aliases', index]);
  return spellings;
});

/** Reports two works with the same title and year: cards distinguish works by the year beside the title. */
function sameWorks(files: readonly ParsedFile[]): Problem[] {
  const seen = new Map<string, Work>();
  const told = new Set<string>();
  return files.flatMap((file) => {
    if (file.kind !== 'series') return [];
    return [...titlesOf(file)].flatMap(([title, path]): Problem[] => {
      const key = `${file.value.year} ${title}`;
      const other = seen.get(key);
      if (other === undefined) {
        seen.set(key, file);
        return [];
      }
      const pair = `${file.file} ${other.file}`;
      if (told.has(pair)) return [];
      told.add(pair);
      const isTwice =
        file.value.kind === other.value.kind && foldName(file.value.titles.ja) === foldName(other.value.titles.ja);
      const shared: Text = {
        en: `is a title of ${other.file} as well, of the same year`,
        ja: `同じ年の${other.file}にも同じ題名があります`,
        ko: `같은 해의 ${other.file}에도 같은 제목이 있습니다`,
      };
      return [
        complain(
          { file, path },
          isTwice
            ? error({
                en: `${shared.en}, and the kind is the same: make one record of them`,
                ja: `${shared.ja}。種類も同じなので、一つの項目にまとめてください`,
                ko: `${shared.ko}. 종류도 같으니 한 항목으로 합쳐 주세요`,
              })
            : warning(shared),
        ),
      ];
    });
  });
}

/** Reports one name for two genres, groups or companies of one file. */
function sameTerms(file: ParsedFile): Problem[] {
  if (file.kind !== 'terms' && file.kind !== 'companies') return [];
  const [field, terms] =
    file.kind === 'terms' ? (['terms', file.value.terms] as const) : (['companies', file.value.companies] as const);
  const seen = new Map<string, string>();
  return Object.entries(terms).flatMap(([id, { name, aliases }]) => {
    const spellings: [string, Spot['path']][] = [
      ...(['en', 'ja', 'ko'] as const).map((language): [string, Spot['path']] => [name[language], ['name', language]]),
      ...(aliases ?? []).map((alias, index): [string, Spot['path']] => [alias, ['aliases', index]]),
    ];
    return spellings.flatMap(([word, path]): Problem[] => {
      const key = foldName(word) || word;
      const other = seen.get(key);
      if (other === undefined) seen.set(key, id);
      return other === undefined || other === id
        ? []
        : [
            complain(
              { file, path: [field, id, ...path] },
              warning({
                en: `"${word}" is a word for "${other}" as well`,
                ja: `「${word}」は「${other}」の言葉でもあります`,
                ko: `‘${word}’은(는) ‘${other}’의 말이기도 합니다`,
              }),
            ),
          ];
    });
  });
}

const termsOnce = oncePer(sameTerms);

export const sameTitle = (files: readonly ParsedFile[]): Problem[] => [
  ...sameWorks(files),
  ...files.flatMap((file) => termsOnce(file)),
];
