import { problemAt } from '../../report.ts';
import { inEachFile } from '../rule.ts';

/** What a site appends to a title to distinguish works. Here it is also used for productions of one play. */
const bracketed = /[（(［[](?<inside>[^（()）［[\]］]{1,20})[)）\]］]$/u;
const kind =
  /^(?:tv )?(?:drama|series|tv|movie|film)$|^(?:(?:テレビ|TV)?ドラマ|映画|劇場版|(?:TV ?)?드라마|영화|극장판)$/iu;

/** Reports a year or a kind after a title: cards and menus add them anyway. Soul Mate (2026), ソウルメイト（ドラマ）. */
export const qualifiedTitle = inEachFile((file) => {
  if (file.kind !== 'series' || file.value.kind === 'stage') return [];
  const { titles } = file.value;
  return (['en', 'ja', 'ko', 'romaji'] as const).flatMap((language) => {
    const inside = bracketed.exec(titles[language] ?? '')?.groups?.['inside'] ?? '';
    if (!/^(?:19|20)\d\d年?$/u.test(inside) && !kind.test(inside)) return [];
    const text = {
      en: `ends in "${inside}", which the cards add: take it out`,
      ja: `「${inside}」で終わっています。年と種類はカードが付けるので、外してください`,
      ko: `‘${inside}’(으)로 끝납니다. 연도와 종류는 카드가 덧붙이므로 빼 주세요`,
    };
    return [problemAt(file, ['titles', language], 'warning', text)];
  });
});
