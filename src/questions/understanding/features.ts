import type { Language } from '../../language/language.ts';

export interface Feature {
  readonly name: string;
  /** How much this kind of feature counts: words more than pairs of letters. */
  readonly share: number;
}

const isSlot = (word: string): boolean => word.startsWith('\uE000');

/** Pairs of neighbouring words, so that "who directed" is not "directed who". */
function pairs(words: readonly string[]): Feature[] {
  return words.slice(1).map((word, index) => ({ name: `${words[index] ?? ''}+${word}`, share: 0.35 }));
}

/** Pairs and triples of letters: Korean and Japanese endings vary, and so do spaces and typing. */
function letters(words: readonly string[], share: number): Feature[] {
  return words.flatMap((word) => {
    if (isSlot(word)) return [];
    const grams: Feature[] = [];
    for (let at = 0; at + 2 <= word.length; at += 1) grams.push({ name: `~${word.slice(at, at + 2)}`, share });
    return grams;
  });
}

const joinedJapanese = (words: readonly string[]): string[] => words.join('').split(/\uE000[a-z]+\uE000/u);

/** What a question is compared by. Each feature once: a word said twice asks nothing more. */
export function featuresOf(words: readonly string[], language: Language): Map<string, number> {
  const all: Feature[] = [
    ...words.map((word) => ({ name: word, share: isSlot(word) ? 0.5 : 1 })),
    ...pairs(words),
    ...(language === 'en'
      ? []
      : letters(language === 'ja' ? joinedJapanese(words) : words, language === 'ja' ? 0.45 : 0.6)),
  ];
  const features = new Map<string, number>();
  for (const { name, share } of all) features.set(name, Math.max(features.get(name) ?? 0, share));
  return features;
}
