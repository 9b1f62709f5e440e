import type { Series } from '../schema/series.ts';
import type { Text } from '../schema/text.ts';

type Kinds = readonly Series['kind'][];

/** A claim that something is a person's first: "first Japanese film", 日本ドラマ初出演, 첫 일본 영화 주연작. */
export interface FirstClaim {
  readonly place: number;
  readonly called: string;
  readonly nth: number;
  readonly isLead: boolean;
  /** Absent if any kind of work counts. */
  readonly kinds?: Kinds;
}

const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];

const english = {
  nth: String.raw`\b(?<nth>${ordinals.join('|')})`,
  what: String.raw`(?:screen |network |feature |television |TV )*(?<what>film|movie|drama|serial|series|stage work|work)\b`,
  /** The first "in six years" or "shot wholly in Korea" is not a person's first overall. */
  narrower: String.raw`(?! (?:in (?:[\w-]+ ){1,3}years\b|in an NHK\b|(?:since|with|to|that|shot|paid|picked)\b))`,
};

const japanese = {
  what: '(?<origin>日本(?:の|制作)?)?(?<what>映像作品|テレビドラマ|連続ドラマ|ドラマ|映画|舞台|作品)',
  /** 民放連続ドラマ初主演 and 韓国人初の日本映画 claim something else. */
  wider: String.raw`(?<![\p{Script=Han}\p{Script=Latin}\p{Script=Katakana}ー])`,
  narrower: '(?!の?レギュラー|館|祭|界|賞|会社)',
};

const korean = {
  what: '(?<origin>일본 (?:제작 )?)?(?<what>영상 작품|연속 드라마|TV 드라마|드라마|시리즈|영화|작품)',
  wider: String.raw`(?<![\p{L}\p{N}]|만의 |장편 |NHK )`,
  narrower: '(?! 고정|제|관)',
};

const patterns: Readonly<Record<keyof Text, readonly RegExp[]>> = {
  en: [
    String.raw`${english.nth} (?<origin>Japanese(?:-made)? )?${english.what}(?<part> lead\b)?${english.narrower}`,
    String.raw`${english.nth} (?<part>lead|part|role|appearance|cameo) in an? (?<origin>Japanese )?${english.what}`,
    String.raw`${english.nth} (?<origin>Japanese )?(?<part>lead)\b(?! in an? )${english.narrower}`,
    String.raw`\b(?<origin>Japanese) (?<what>film|drama|television|screen|stage) debut\b`,
    String.raw`\bdebut in an? (?<origin>Japanese) ${english.what}`,
  ].map((pattern) => new RegExp(pattern, 'giu')),
  ja: [
    `${japanese.wider}${japanese.what}(?:への|での|に|の)?初(?:めて)?の?(?<part>主演|出演)`,
    `${japanese.wider}初(?:めて)?の${japanese.what}(?:の?(?<part>主演|出演))?${japanese.narrower}`,
    `${japanese.wider}初(?:めて)?の?(?<part>主演|出演)(?<what>映画|連続ドラマ|ドラマ)`,
    `${japanese.wider}初めて${japanese.what}に(?<part>主演|出演)`,
  ].map((pattern) => new RegExp(pattern, 'gu')),
  ko: [
    `${korean.wider}첫 ${korean.what}(?: (?<part>주연|출연))?${korean.narrower}`,
    `${korean.wider}첫 (?<part>주연|출연) (?<what>영화|드라마)`,
    `${korean.wider}${korean.what} 첫 (?<part>주연|출연)`,
    `${korean.wider}(?<origin>일본) 첫 (?<what>드라마|영화|작품)`,
    `${korean.wider}처음으로 ${korean.what}에 (?<part>주연|출연)`,
    `${korean.wider}${korean.what}에 처음(?:으로)? (?<part>주연|출연)`,
  ].map((pattern) => new RegExp(pattern, 'gu')),
};

const film: Kinds = ['film'];
const drama: Kinds = ['series', 'special'];
const stage: Kinds = ['stage'];

const kindsOf: readonly (readonly [RegExp, Kinds])[] = [
  [/^(?:film|movie|映画|영화)$/iu, film],
  [/^(?:drama|serial|series|television)$|ドラマ$|드라마$|^시리즈$/iu, drama],
  [/^(?:stage|stage work|舞台)$/iu, stage],
];

const isLeadingPart = (part: string): boolean => /lead|主演|주연/u.test(part);

/**
 * A debut may have been anywhere, so only claims that say "Japanese", leads, films and stage works are worth checking.
 */
const isTestable = (origin: string | undefined, part: string, kinds: Kinds | undefined): boolean =>
  origin !== undefined || isLeadingPart(part) || kinds === film || kinds === stage;

/** All claims of a first in a text, in the order of the patterns. */
export const firstClaimsIn = (text: string, language: keyof Text): FirstClaim[] =>
  patterns[language].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ 0: called, index: place, groups = {} }): FirstClaim[] => {
      const { nth = 'first', origin, what = '', part = '' } = groups;
      const kinds = kindsOf.find(([words]) => words.test(what))?.[1];
      if (!isTestable(origin, part, kinds)) return [];
      return [
        {
          place,
          called: called.trim(),
          nth: ordinals.indexOf(nth.toLowerCase()) + 1,
          isLead: isLeadingPart(part),
          ...(kinds === undefined ? {} : { kinds }),
        },
      ];
    }),
  );
