import type { Subjects } from '../query.ts';

type Filters = Pick<Subjects, 'form' | 'gender' | 'isLead'>;

const form: readonly (readonly [NonNullable<Subjects['form']>, RegExp])[] = [
  ['film', /\b(?:film|films|movie|movies|cinema)\b|映画|邦画|영화/iu],
  ['stage', /\b(?:stage|theatre|theater|play|plays)\b(?=.*\bstage\b)|舞台|연극|뮤지컬/iu],
  ['series', /\b(?:drama|dramas|jdrama|jdramas|j-drama|j-dramas|series|show|shows)\b|ドラマ|드라마|일드/iu],
];

/** Restrictions that a question makes in ordinary words: films only, women only, leads only. Two of a kind make none. */
export function filtersIn(text: string): Filters {
  const forms = form.filter(([, pattern]) => pattern.test(text)).map(([name]) => name);
  const women = /\b(?:actress|actresses|women|woman|female|girl)\b|女優|女性|여배우|여자/iu.test(text);
  const men = /\b(?:men|man|male|guy|guys)\b|男優|男性|남배우|남자/iu.test(text);
  return {
    form: forms.length === 1 ? forms[0] : undefined,
    gender: women === men ? undefined : women ? 'f' : 'm',
    isLead: /\b(?:lead|leads|leading|starring role)\b|主演|주연|주인공/iu.test(text),
  };
}
