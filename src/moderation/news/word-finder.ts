import { languages, type Language } from '../../language/language.ts';
import type { NewsWordClass, NewsWords } from './words.ts';

/** Which classes of words a text has. */
export type FoundClasses = ReadonlySet<NewsWordClass>;

export interface WordFinder {
  readonly classesIn: (text: string) => FoundClasses;
  /** Whether the text ends with a kind of work and a quotation mark, behind which its title stands: 뮤지컬 '빨래'. */
  readonly introducesTitle: (text: string) => boolean;
}

const escaped = (word: string): string => word.replaceAll(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);

const latin = String.raw`[\p{Script=Latin}\p{N}]`;
const katakana = String.raw`[\p{Script=Katakana}ー]`;

const begins = (word: string, script: string): boolean => new RegExp(`^${script}`, 'u').test(word);
const ends = (word: string, script: string): boolean => new RegExp(`${script}$`, 'u').test(word);

/**
 * The characters allowed before a word. The last part of a Japanese or Korean compound says what it is: ホームドラマ and
 * 웹드라마 are dramas, so anything may precede. Words for Japan come first: 일본영화 contains 일본, but 통일본부 does not.
 */
function before(word: string, language: Language, type: NewsWordClass): string {
  if (begins(word, latin)) return `(?<!${latin})`;
  if (language === 'ko' && begins(word, String.raw`\p{Script=Han}`)) return String.raw`(?<![\p{Script=Han}\p{N}])`;
  return language === 'ko' && type === 'japan' ? String.raw`(?<!\p{Script=Hangul})` : '';
}

/**
 * The characters allowed after a word: for the same reason ドラマチック is not a drama. Kanji and hangul continue with particles and
 * endings. English has plurals and possessives.
 */
function behind(word: string, language: Language): string {
  if (ends(word, latin)) return `(?:(?:es|s)?(?:['’]s?)?)(?!${latin})`;
  if (language === 'ja' && ends(word, katakana)) return `(?!${katakana})`;
  // Headlines in Korea write 日 for Japan; in a Japanese text it is the day.
  return language === 'ko' && ends(word, String.raw`\p{Script=Han}`) ? String.raw`(?!\p{Script=Han})` : '';
}

/** "co-star" is written co-star, co star and costar; "lead role" has a space or a hyphen. */
const spaced = (word: string): string =>
  escaped(word.normalize('NFKC'))
    .replaceAll('-', String.raw`[\s-]?`)
    .replaceAll(/ +/gu, String.raw`[\s-]+`);

/** One pattern for all words of a class; those with the same surroundings share them. */
function patternOf(words: readonly string[], language: Language, type: NewsWordClass): RegExp {
  const groups = new Map<string, { readonly from: string; readonly to: string; readonly words: string[] }>();
  for (const word of words) {
    const [from, to] = [before(word, language, type), behind(word, language)];
    const group = groups.get(`${from} ${to}`) ?? { from, to, words: [] };
    group.words.push(spaced(word));
    groups.set(`${from} ${to}`, group);
  }
  const alternatives = [...groups.values()].map((group) => `${group.from}(?:${group.words.join('|')})${group.to}`);
  return new RegExp(alternatives.join('|'), 'giu');
}

const types = ['japan', 'films', 'stages', 'kinds', 'making', 'showing', 'live', 'other'] as const;

/** Korean words are looked for in Korean texts only, because some of them are single Chinese characters. */
const isIn = (text: string, language: Language): boolean => language !== 'ko' || /\p{Script=Hangul}/u.test(text);

/** The classes whose words say that something is a work. */
const kindTypes = ['films', 'stages', 'kinds'] as const;
const opensTitle = String.raw`\s?[「『〈《'‘"“]$`;

/** A greeting from the stage (舞台挨拶) is no play: what somebody does before an audience is read before the kinds of works. */
const withoutLive = (text: string, type: NewsWordClass, live: RegExp): string =>
  type === 'stages' ? text.replaceAll(live, ' ') : text;

/** Finds which classes of words a text has, in whichever of the three languages it is. */
export function createWordFinder(words: NewsWords): WordFinder {
  const patterns = languages.map((language) => {
    const of = (type: NewsWordClass): RegExp => patternOf(words[type][language], language, type);
    return {
      language,
      not: of('not'),
      live: of('live'),
      found: types.map((type) => [type, of(type)] as const),
      beforeTitle: new RegExp(`(?:${kindTypes.map((type) => of(type).source).join('|')})${opensTitle}`, 'iu'),
    };
  });
  return {
    classesIn: (raw) => {
      const text = raw.normalize('NFKC');
      const here = patterns.filter(({ language }) => isIn(text, language));
      const meant = here.reduce((rest, { not }) => rest.replaceAll(not, ' '), text);
      const classes = here.flatMap(({ found, live }) =>
        found.filter(([type, pattern]) => withoutLive(meant, type, live).search(pattern) >= 0),
      );
      return new Set(classes.map(([type]) => type));
    },
    introducesTitle: (text) => patterns.some(({ beforeTitle }) => beforeTitle.test(text.normalize('NFKC'))),
  };
}
