import { peopleIn } from '../people.ts';
import { inEachFile } from '../rule.ts';
import { problemAt } from '../../report.ts';

/** Reports several spellings in one text: search would find none of them. */
export const severalSpellings = inEachFile((file) =>
  peopleIn(file).flatMap(({ path, record: { aliases = [] } }) =>
    aliases.flatMap((alias, index) => {
      const parts = alias
        .split(/\s*[,;、，/／]\s*|\s+(?:a\.?k\.?a\.?|also known as|または|또는)\s+/iu)
        .filter((part) => part !== '');
      return parts.length < 2
        ? []
        : [
            problemAt(file, [...path, 'aliases', index], 'warning', {
              en: `holds several spellings: write each as a text of its own (${parts.map((part) => `"${part}"`).join(', ')})`,
              ja: `複数の表記が入っています。一つずつ分けてください（${parts.map((part) => `「${part}」`).join('')}）`,
              ko: `여러 표기가 들어 있습니다. 하나씩 나누어 주세요(${parts.map((part) => `‘${part}’`).join(', ')})`,
            }),
          ];
    }),
  ),
);
