import type { Entry } from '../entry.ts';
import type { Found } from '../letters.ts';
import { american, lemmasOf } from './lemmas.ts';
import { gap, phrasesOf, type Run } from './phrases.ts';
import { slipFinder } from './slips.ts';
import { tokensOf, type Token } from './tokens.ts';

/** The most words that a gap holds. */
const widestGap = 4;

/** A word that a token can be read as, and its distance from the typed form. */
type Reading = readonly [word: string, bent: number];

/** A partial match of a phrase. */
interface Way {
  readonly phrase: string;
  /** The number of words in another form than the lexicon has. */
  readonly bent: number;
  /** Stretches of text before a gap. */
  readonly before: readonly (readonly [number, number])[];
  readonly from: number;
}

/** Readings of words in lower case are cached; past this many, the questions no longer come from fans. */
const mostKept = 20_000;

/** Finds English words and phrases in any of their forms. */
export function englishFinder(
  entries: readonly Entry[],
  spellings: ReadonlyMap<string, string>,
  isWord: (word: string) => boolean,
): (text: string) => Found[] {
  const phrases = phrasesOf(entries);
  /** Words that can come before a sentence begins: "so", "hey", "and". */
  const openings = new Set(
    entries.filter(({ meaning }) => meaning === 'filler.opening' || meaning === 'junction.and').map(({ word }) => word),
  );
  const joining = new Set(entries.flatMap(({ meaning, word }) => (meaning === 'junction.and' ? [word] : [])));
  const slipOf = slipFinder([...phrases.keys()].filter((phrase) => !phrase.includes(' ')));
  const kept = new Map<string, readonly Reading[]>();

  function readingsOf({ word, isCapital }: Token): readonly Reading[] {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const spelled = american(word);
    const readings: Reading[] = [[spelled, 0]];
    // Half of "who's", or of "Rondo's".
    if (word === 's') readings.push(['is', 1]);
    for (const lemma of lemmasOf(spelled)) readings.push([lemma, 1]);
    // A capital in the middle of a sentence begins a name, not a slip.
    if (!isCapital && readings.every(([reading]) => !phrases.has(reading)) && !isWord(word))
      for (const form of [spelled, ...lemmasOf(spelled)]) for (const slip of slipOf(form)) readings.push([slip, 2]);
    if (!isCapital && kept.size < mostKept) kept.set(word, readings);
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
    /** "What is it about, and who …": a comma or "and" ends a clause. */
    const pauses = (at: number): boolean => {
      const next = tokens[at + 1];
      return next === undefined || !next.isJoined || joining.has(next.word);
    };
    const hits: Found[] = [];
    const follow = (way: Way, at: number, first: number): void => {
      for (const [reading, bent] of readings[at] ?? []) {
        const phrase = way.phrase === '' ? reading : `${way.phrase} ${reading}`;
        const run = phrases.get(phrase);
        if (run !== undefined) walk({ ...way, phrase, bent: way.bent + bent }, run, at + 1, first);
      }
    };
    const walk = (way: Way, run: Run, at: number, first: number): void => {
      const end = tokens[at - 1]?.end ?? 0;
      for (const { meaning, atStart, atEnd } of run.ends) {
        const isAtEnd = way.before.length > 0 ? pauses(at - 1) : closes(at - 1);
        if ((atStart && !isOpening(first)) || (atEnd && !isAtEnd)) continue;
        const bent = way.before.length > 0 ? -1 : way.bent;
        for (const [start, stop] of [...way.before, [way.from, end] as const])
          hits.push({ start, end: stop, meanings: [meaning], isJoined: false, bent });
      }
      if (run.goesOn && tokens[at]?.isJoined === true) follow(way, at, first);
      if (!run.hasGap) return;
      const beyond = { ...way, phrase: `${way.phrase} ${gap}`, before: [...way.before, [way.from, end] as const] };
      for (let next = at + 1; next <= at + widestGap && tokens[next]?.isSameSentence === true; next += 1)
        follow({ ...beyond, from: tokens[next]?.start ?? 0 }, next, first);
    };
    tokens.forEach(({ start }, at) => {
      follow({ phrase: '', bent: 0, before: [], from: start }, at, at);
    });
    return hits;
  };
}

/** Replaces abbreviations and common slips by the words that they mean: "u" is you, "rn" is right now. */
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
