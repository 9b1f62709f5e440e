import type { Entry } from '../entry.ts';
import type { Found } from '../letters.ts';
import { american, lemmasOf } from './lemmas.ts';
import { phraseTree, type PhraseNode } from './phrases.ts';
import { slipFinder } from './slips.ts';
import { tokensOf, type Token } from './tokens.ts';

/** How many words a gap holds at the most. */
const widestGap = 4;

/** A way through the tree: where it stands, and how many words stood there in another form than the lexicon has. */
interface Way {
  readonly node: PhraseNode;
  readonly bent: number;
  /** Stretches of text before a gap. */
  readonly before: readonly (readonly [number, number])[];
  readonly from: number;
}

/** Finds English words and phrases in any of their forms. `openings` are words that a sentence may begin with before it begins. */
export function englishFinder(
  entries: readonly Entry[],
  spellings: ReadonlyMap<string, string>,
  isWord: (word: string) => boolean,
): (text: string) => Found[] {
  const root = phraseTree(entries);
  const openings = new Set(
    entries.filter(({ meaning }) => meaning === 'filler.opening' || meaning === 'junction.and').map(({ word }) => word),
  );
  const slipOf = slipFinder([...root.next.keys()]);
  const formsCache = new Map<string, readonly (readonly [string, number])[]>();

  /** The word itself, what it is a form of, and what it is a slip of, each with its distance from what was typed. */
  function readingsOf({ word, isCapital }: Token): readonly (readonly [string, number])[] {
    const known = formsCache.get(word);
    if (known !== undefined) return known;
    const spelled = american(word);
    const readings: (readonly [string, number])[] = [[spelled, 0]];
    for (const lemma of lemmasOf(spelled)) readings.push([lemma, 1]);
    if (!isCapital && readings.every(([reading]) => !root.next.has(reading)) && !isWord(word))
      for (const slip of slipOf(spelled)) readings.push([slip, 2]);
    if (!isCapital && formsCache.size < 20_000) formsCache.set(word, readings);
    return readings;
  }

  return (text) => {
    const tokens = respelled(tokensOf(text), spellings);
    const readings = tokens.map(readingsOf);
    const isOpening = (at: number): boolean => {
      for (let back = at; back > 0 && tokens[back]?.isSameSentence === true; back -= 1)
        if (!openings.has(tokens[back - 1]?.word ?? '')) return false;
      return true;
    };
    const closes = (at: number): boolean => tokens[at + 1]?.isSameSentence !== true;
    const hits: Found[] = [];
    const walk = (way: Way, at: number, first: number): void => {
      const end = tokens[at - 1]?.end ?? 0;
      for (const { meaning, atStart, atEnd } of way.node.ends) {
        if ((atStart && !isOpening(first)) || (atEnd && !closes(at - 1))) continue;
        for (const [start, stop] of [...way.before, [way.from, end] as const])
          hits.push({
            start,
            end: stop,
            meanings: [meaning],
            isJoined: false,
            bent: way.before.length > 0 ? -1 : way.bent,
          });
      }
      const token = tokens[at];
      if (way.node.gap !== undefined)
        for (let skip = 1; skip <= widestGap && tokens[at + skip]?.isSameSentence === true; skip += 1)
          follow(
            {
              ...way,
              node: way.node.gap,
              before: [...way.before, [way.from, end]],
              from: tokens[at + skip]?.start ?? 0,
            },
            at + skip,
            first,
          );
      if (token?.isJoined === true) follow(way, at, first);
    };
    const follow = (way: Way, at: number, first: number): void => {
      for (const [reading, bent] of readings[at] ?? []) {
        const node = way.node.next.get(reading);
        if (node !== undefined) walk({ ...way, node, bent: way.bent + bent }, at + 1, first);
      }
    };
    tokens.forEach(({ start }, at) => follow({ node: root, bent: 0, before: [], from: start }, at, at));
    return hits;
  };
}

/** Abbreviations and common slips as the words that they stand for: "u" is you, "rn" is right now. */
function respelled(tokens: readonly Token[], spellings: ReadonlyMap<string, string>): Token[] {
  return tokens.flatMap((token) => {
    const meant = spellings.get(token.word);
    if (meant === undefined) return [token];
    return meant
      .split(' ')
      .map((word, index) =>
        index === 0 ? { ...token, word } : { ...token, word, isJoined: true, isSameSentence: true },
      );
  });
}
