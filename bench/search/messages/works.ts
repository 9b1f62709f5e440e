import type { Series } from '../../../src/catalog/schema/series.ts';
import { titleParts } from '../../../src/search/names/split.ts';
import { pick } from '../variants/random.ts';
import { hangulSlip, kanaSlip, latinSlip } from '../variants/slips.ts';
import { fullWidth, tagOf, typed, type Write } from './message.ts';

const watchedInKorean = ['보고 울었다', '정주행 중', '어디서 봐요?', '3화까지 봤는데 재밌다', '결말 스포 금지'];
const watchedInJapanese = ['見終わった', '一気見した', 'の3話で泣いた', 'どこで見れる？', 'の主題歌が好き'];
const watchedInEnglish = ['broke me', 'is on my list', 'ending?? hello??', 'was better than expected'];

/** The longest part of a title, which is long enough to tell the work. */
const mainPart = (title: string | undefined, least: number): string | undefined => {
  const [first] = title === undefined ? [] : titleParts(title);
  return first !== undefined && first.length >= least ? first : undefined;
};

/** スマホを落としただけなのに → スマホ落としただけなのに: fans leave out particles. */
const withoutParticle = (title: string): string | undefined => {
  const short = title.replace(/(?<=[\p{Script=Han}ァ-ヺー])を(?=\p{Script=Han})/u, '');
  return short === title ? undefined : short;
};

/** Messages that name a work. `isTitle` tells whether some words are a whole title, so that a part of another is not meant. */
export const aboutWorks = (isTitle: (title: string) => boolean): Readonly<Record<string, Write<Series>>> => ({
  'ko: title': ({ titles: { ko } }, random) =>
    ko === undefined || ko.length < 5 ? undefined : `${ko} ${pick(random, watchedInKorean)}`,
  'ko: title without spaces': ({ titles: { ko } }, random) =>
    ko?.includes(' ') !== true || ko.length < 6
      ? undefined
      : `${ko.replaceAll(' ', '')} ${pick(random, watchedInKorean)}`,
  'ko: hashtag': ({ titles: { ko } }, random) =>
    ko === undefined || ko.length < 3 || /[(\d]/u.test(ko)
      ? undefined
      : `어제 본 거 ${tagOf(ko)} ${pick(random, ['추천', 'ㅠㅠ', '#일드'])}`,
  'ko: a slip beside the kind': ({ titles: { ko } }, random) => {
    const slip =
      ko === undefined || ko.replaceAll(/[^가-힣]/gu, '').length < 6 || /[(:~]/u.test(ko)
        ? undefined
        : hangulSlip(random, ko);
    return slip === undefined ? undefined : `일드 ${slip} ${pick(random, watchedInKorean)}`;
  },
  'ko: without its subtitle': ({ titles: { ko } }, random) => {
    const main = mainPart(ko, 4);
    return main === undefined || isTitle(main) ? undefined : `${main} ${pick(random, watchedInKorean)}`;
  },
  'ja: title': ({ titles: { ja } }, random) =>
    ja === undefined || ja.length < 5 ? undefined : `${ja}${pick(random, watchedInJapanese)}`,
  'ja: hashtag': ({ titles: { ja } }, random) =>
    ja === undefined || ja.length < 3
      ? undefined
      : `昨日見た ${tagOf(ja)} ${pick(random, ['最高', 'やばい', '#ドラマ好きな人と繋がりたい'])}`,
  'ja: a slip beside the kind': ({ titles: { ja } }, random) => {
    const slip =
      ja === undefined || ja.length < 8 || (ja.match(/[ァ-ヺ]/gu) ?? []).length < 5 ? undefined : kanaSlip(random, ja);
    return slip === undefined ? undefined : `ドラマ ${slip} ${pick(random, watchedInJapanese)}`;
  },
  'ja: without its subtitle': ({ titles: { ja } }, random) => {
    const main = mainPart(ja, 5);
    return main === undefined || isTitle(main) ? undefined : `${main}${pick(random, watchedInJapanese)}`;
  },
  'ja: without its particle': ({ titles: { ja } }, random) => {
    const short = ja === undefined || ja.length < 8 ? undefined : withoutParticle(ja);
    return short === undefined ? undefined : `${short}${pick(random, watchedInJapanese)}`;
  },
  'ja: its original, its music': ({ titles: { ja } }, random) =>
    ja === undefined || ja.length < 2
      ? undefined
      : `${ja}${pick(random, ['の漫画は読んだ', 'の原作も好き', 'のサントラ買った', 'のロケ地行きたい', 'のDVD高騰してる', 'のノベライズある？'])}`,
  'ja: full width': ({ titles: { ja } }, random) =>
    ja === undefined || ja.length < 4 || !/[a-z0-9]/iu.test(ja)
      ? undefined
      : `${fullWidth(ja)}${pick(random, watchedInJapanese)}`,
  'en: title': ({ titles: { en } }, random) =>
    en.includes(' ') ? `${en} ${pick(random, watchedInEnglish)}` : undefined,
  'en: small letters behind a verb': ({ titles: { en } }, random) =>
    en.length < 5
      ? undefined
      : `${pick(random, ['just finished', 'rewatching', 'ok so i watched'])} ${typed(en)} and wow`,
  'en: hashtag': ({ titles: { en } }, random) =>
    en.length < 3 ? undefined : `ep 3 of ${tagOf(en)} ${pick(random, watchedInEnglish)}`,
  'en: hashtag in capitals of words': ({ titles: { en } }, random) =>
    en.includes(' ')
      ? `${tagOf(en.replaceAll(/(?<=^|[\s-])\p{Ll}/gu, (sign) => sign.toUpperCase()))} ${pick(random, watchedInEnglish)}`
      : undefined,
  'en: hashtag in small letters': ({ titles: { en } }, random) =>
    en.length < 5 ? undefined : `${tagOf(en).toLowerCase()} ${pick(random, watchedInEnglish)}`,
  'en: without its subtitle': ({ titles: { en } }, random) => {
    const [main = ''] = en.split(/: | - /u);
    return main === en || main.length < 6 || isTitle(main) ? undefined : `${main} ${pick(random, watchedInEnglish)}`;
  },
  'en: a slip behind a verb': ({ titles: { en } }, random) => {
    const slip = en.length < 12 ? undefined : latinSlip(random, en.toLowerCase());
    return slip === undefined ? undefined : `just finished ${slip} and wow`;
  },
});
