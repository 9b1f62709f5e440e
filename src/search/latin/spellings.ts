import { table } from '../table.ts';

/** The possible sounds of a spelling: symbols of sound/alphabet.ts; `|` marks an ambiguous syllable boundary. */
export type Spellings = Readonly<Record<string, string>>;

/** Revised Romanization g d b j kk tt; McCune-Reischauer k t p ch; custom gh, c, ck, ph, sh, rh. */
const consonants: Spellings = table(
  'tch:C kk:q gg:q kh:K gh:G ck:K tt:D dd:D th:T pp:B bb:B ph:P',
  'ch:C jj:J zh:Z ts:C sh:s ss:S ng:N rh:l wh:hw ll:l w:',
  'k:K g:G c:K q:K x:Ks t:T d:E p:P b:V f:F v:V j:Z z:Z',
  's:s h:h n:n m:m l:l r:l',
);

/**
 * Korean names. Revised Romanization ae eo eu oe ui; custom oo, woo, ou, ee, ie, yi, ai, ea. In a name without a
 * hyphen, vowels of two syllables meet: Jieun is ji-eun, Goeun go-eun, Haeun ha-eun or hae-un.
 */
const koreanVowels = table(
  'aeu:aH|eW ieu:iH oeu:OH eou:Q uae:We|z oae:Oe|z yeeu:yeH eoeu:vH',
  'woo:u wou:u wae:z woe:z wei:z weo:wv wee:wi yee:i yie:i eui:x',
  'aa:a ae:e ay:e ai:e|ai ea:e|ea ei:e|ei ey:e ee:i ie:i|ie ii:i yi:i',
  'ui:x|Wi uy:x oo:u ou:Q eo:v eu:H ue:H|We oe:z|Oe oi:z|Oi oy:z we:z',
  'wu:u wo:wO wa:wa wi:wi oa:Oa|wa ua:Wa|wa uo:wO',
  'a:a e:A i:i o:O u:W y:i',
);

/**
 * The romaji of a name's katakana: "kimu jeuku" is キム ジェウク, so o is オ, u is ウ, and the u after k g p b m r may be no
 * vowel at all. Long vowels are optional.
 */
const japaneseSounds = table(
  'kuo:KwX kua:Kwa guo:GwX gua:Gwa fua:hwa fuo:hwX',
  'ng:MG n:M na:na ni:ni nu:nY ne:ne no:nX ny:ny',
  'ku:K0 gu:G0 pu:P0 bu:V0 mu:m0 ru:l0 tsu:CY fu:hY si:si',
  'aa:a ii:i uu:Y ee:e oo:X ei:e wo:wX wa:wa we:z wi:wi',
  'uo:wX ua:wa a:a i:i u:Y e:e o:X y:y',
);

export const spellings: { readonly korean: Spellings; readonly japanese: Spellings } = {
  korean: { ...consonants, ...koreanVowels },
  japanese: { ...consonants, ...japaneseSounds },
};
