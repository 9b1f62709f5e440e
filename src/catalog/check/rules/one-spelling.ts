import { inEachText, warning } from '../rule.ts';
import { outsideQuotes } from '../scripts.ts';

/** Words with several common spellings, and the one that we use: two on one card look like two authors. */
const spellings: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  ja: [
    [/[カヵケヶ]国(?!籍)/u, 'か国'],
    [/[カヵケヶ]月/u, 'か月'],
    [/台詞|セリフ/u, 'せりふ'],
    [/コメディー/u, 'コメディ'],
    [/在日韓国人|在日朝鮮人/u, '在日コリアン'],
  ],
  ko: [
    [/TV (?:아사히|도쿄)/u, 'TV아사히, TV도쿄'],
    [/디즈니 ?플러스/u, '디즈니+'],
    [/연속드라마/u, '연속 드라마'],
    [/컨텐츠/u, '콘텐츠'],
    [/재일 ?(?:한국인|교포|동포)/u, '재일코리안'],
    [/팬 미팅/u, '팬미팅'],
  ],
};

export const oneSpelling = inEachText(({ text, use, language }) => {
  if (use !== 'sentence') return undefined;
  const own = outsideQuotes(text);
  return (spellings[language ?? ''] ?? []).flatMap(([pattern, instead]) => {
    const found = pattern.exec(own)?.[0];
    return found === undefined
      ? []
      : [
          warning({
            en: `has ${found}: this site writes ${instead}`,
            ja: `「${found}」とありますが、このサイトでは「${instead}」と書きます`,
            ko: `‘${found}’이(가) 있습니다. 이 사이트에서는 ‘${instead}’로 씁니다`,
          }),
        ];
  });
});
