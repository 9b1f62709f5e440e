import { workForms, type WorkForm } from '../entry.ts';

/** Words for the kind of work. */
const formWords: Readonly<Record<WorkForm, string>> = {
  film: 'film|films|movie|movies|映画|映画版|劇場版|영화|영화판|극장판',
  stage:
    'stage|play|production|theatre|theater|musical|舞台|演劇|芝居|ミュージカル|公演|日本公演|연극|무대|뮤지컬|공연|일본공연',
  animation: 'anime|animation|cartoon|アニメ|アニメ版|アニメーション|애니|애니메이션|만화영화',
  series: 'drama|dramas|kdrama|jdrama|series|tv|show|ドラマ|ドラマ版|連ドラ|드라마|드라마판|일드',
};
const formOfWord = new Map(
  workForms.flatMap((form) => formWords[form].split('|').map((word) => [word, form] as const)),
);

/** Words for people who make works. */
const makerWords = new Set(
  (
    'director filmmaker writer screenwriter scriptwriter playwright author novelist producer ' +
    '監督 映画監督 脚本家 脚本 演出家 演出 プロデューサー 原作者 作家 漫画家 ' +
    '감독 감독님 영화감독 작가 각본가 극작가 원작자 소설가 만화가 연출가 프로듀서 피디'
  ).split(' '),
);
/** Whether a word is one of these, alone or joined to a name: イ・スギョン監督. */
export const isMakerWord = (word: string): boolean =>
  makerWords.has(word) || /.(?:監督|脚本家|演出家|감독|작가|각본가)$/u.test(word);

export const isYear = (word: string): boolean => /^(?:19|20)\d\d(?:年|년)?$/u.test(word);
/** A joined year: 焼肉ドラゴン2018. */
const joinedYear = /^(.*[^0-9].*?)((?:19|20)\d\d(?:年|년)?)$/u;

/** Separates joined years from the words. */
export function withYearsApart(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    if (!/[0-9]/u.test(word)) return [word];
    const [, name = '', year = ''] = joinedYear.exec(word) ?? [];
    return name.length > 1 ? [name, year] : [word];
  });
}

/** Words that are also recognised inside a longer one. */
const joinedForms = [...formOfWord].filter(([word]) => word.length > 1 && /[^a-z]/u.test(word));

/** The kinds of work in a word, or in its beginning or end in another script: 映画焼肉ドラゴン. */
export function formsOf(word: string): WorkForm[] {
  const own = formOfWord.get(word);
  if (own !== undefined || /^[a-z0-9]+$/u.test(word)) return own === undefined ? [] : [own];
  const around = joinedForms.find(([text]) => word.startsWith(text) || word.endsWith(text));
  return around === undefined ? [] : [around[1]];
}
