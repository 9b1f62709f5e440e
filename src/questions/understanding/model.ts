import { letterDistance } from '../../search/letters.ts';
import type { Language } from '../../language/language.ts';
import type { Kind } from '../intent.ts';
import type { Questions } from '../schema.ts';
import { expand } from './expand.ts';
import { featuresOf } from './features.ts';
import { strangenessOf } from './strangeness.ts';
import { learn, lengthOf, type Text } from './vectors.ts';
import { slotSign, words } from './words.ts';

export interface Guess {
  readonly kind: Kind;
  /** 1 is a phrasing word for word. */
  readonly score: number;
  /** How much of what was asked, by weight, stands in any phrasing of this kind. */
  readonly coverage: number;
}

export interface Model {
  /** Kinds of question, likeliest first, for a text whose names are slots. */
  readonly guess: (text: string) => readonly Guess[];
  /** Whether this is a word of some phrasing, or a filler: then it is no name. */
  readonly isWord: (word: string) => boolean;
  /** Words that stand in no phrasing at all. */
  readonly foreign: (text: string) => readonly string[];
}

const slotted = (phrasing: string): string => phrasing.replaceAll(/\{(\w+)\}/gu, (_, slot: string) => slotSign(slot));

function withoutFillers(text: string, language: Language, fillers: ReadonlySet<string>): string[] {
  const all = words(slotted(text), language);
  const rest = all.filter((word) => !fillers.has(word));
  return rest.length === 0 ? all : rest;
}

const textsOf = (data: Questions, language: Language, fillers: ReadonlySet<string>): Text[] =>
  Object.entries(data.questions).flatMap(([kind, phrasings]) =>
    (phrasings?.[language] ?? [])
      .flatMap(expand)
      .map((text) => ({ kind: kind as Kind, words: withoutFillers(text, language, fillers) })),
  );

/**
 * Phrasings of one language as vectors. A feature weighs the more, the fewer kinds of question have it (idf over kinds:
 * "who" is in many, "directed" in one); the score is the cosine with the nearest phrasings, so a moderator sees at once
 * which phrasing a question was taken for.
 */
export function createModel(data: Questions, language: Language): Model {
  const fillers = new Set((data.fillers[language] ?? []).flatMap((filler) => words(filler, language)));
  const texts = textsOf(data, language, fillers);
  const { postings, weigh, lengths } = learn(texts, language);
  const vocabulary = new Set(texts.flatMap((text) => text.words));
  const strangeness = strangenessOf(texts);
  const corrections = new Map<string, string>();
  const long = language === 'en' ? [...vocabulary].filter((word) => word.length > 3 && !word.startsWith('\uE000')) : [];
  /** A word with a slip of the finger is the word of the phrasings that it is a letter away from. */
  function corrected(word: string): string {
    if (language !== 'en' || word.length < 4 || vocabulary.has(word) || word.startsWith('\uE000')) return word;
    const known = corrections.get(word);
    if (known !== undefined) return known;
    const most = word.length > 7 ? 2 : 1;
    const near = long.find((other) => letterDistance(word, other, most) <= most && other.charAt(0) === word.charAt(0));
    if (corrections.size > 2000) corrections.clear();
    corrections.set(word, near ?? word);
    return near ?? word;
  }

  const asked = (text: string): string[] => withoutFillers(text, language, fillers).map(corrected);

  return {
    isWord: (word) => {
      const list = words(word, language).map(corrected);
      return list.length > 0 && list.every((one) => vocabulary.has(one) || fillers.has(one));
    },
    foreign: (text) => asked(text).filter((word) => !vocabulary.has(word) && !/^\d+$/u.test(word)),
    guess(text) {
      const list = asked(text);
      const features = weigh(featuresOf(list, language));
      const length = lengthOf(features);
      const dots = new Map<number, number>();
      // A feature weighs the same in a question and in a phrasing.
      for (const [feature, value] of features) {
        for (const example of postings.examples(feature)) dots.set(example, (dots.get(example) ?? 0) + value * value);
      }
      const best = new Map<Kind, number[]>();
      for (const [example, dot] of dots) {
        const kind = postings.kindOf(example);
        if (kind === undefined) continue;
        const score = dot / (length * (lengths[example] ?? 0) || 1);
        const scores = best.get(kind);
        if (scores === undefined) best.set(kind, [score]);
        else scores.push(score);
      }
      const total = [...features].reduce((sum, [, value]) => sum + value, 0);
      return [...best]
        .map(([kind, scores]): Guess => {
          const [first = 0, second = first * 0.8, third = second * 0.9] = scores.toSorted((a, b) => b - a);
          let covered = 0;
          for (const [feature, value] of features) if (postings.has(feature, kind)) covered += value;
          const score = 0.7 * first + 0.2 * second + 0.1 * third - strangeness(kind, list);
          return { kind, score, coverage: total === 0 ? 0 : covered / total };
        })
        .toSorted((a, b) => b.score - a.score);
    },
  };
}
