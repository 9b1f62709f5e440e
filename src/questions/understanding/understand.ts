import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import type { Spotter } from '../../search/spot.ts';
import { isIntent, type Kind } from '../intent.ts';
import { isAsked } from '../needs.ts';
import type { Query } from '../query.ts';
import { asksOfKoreanWorks } from './field.ts';
import { languageOfText } from './language.ts';
import type { Guess, Model } from './model.ts';
import { readWith, type Reading } from './read.ts';
import { resolve } from './shared.ts';
import { sentencesOf } from './sentences.ts';
import { unknownNames } from './unknown.ts';
import { asTyped } from './typed.ts';

/** How a question was taken. */
export type Understood =
  | { readonly is: 'query'; readonly query: Query; readonly others: readonly string[] }
  /** Names are known, but what is asked about them is not. */
  | { readonly is: 'subject'; readonly query: Query; readonly others: readonly string[] }
  | {
      readonly is: 'unknown';
      readonly names: readonly string[];
      readonly known: readonly string[];
      /** Nothing says that these are names but that no phrasing has them. */
      readonly isGuessed: boolean;
      readonly language: Language;
    }
  | { readonly is: 'outside'; readonly language: Language };

export interface Understanding {
  readonly catalog: Catalog;
  readonly spotter: Spotter;
  readonly models: Readonly<Record<Language, () => Model>>;
}

/** Below this a question is not taken for the kind that it is nearest to. */
const enough = 0.45;
/** A question that lies as near to two kinds must lie nearer to them. */
const doubtful = 0.52;
const margin = 0.05;
/** Share of what was asked that phrasings of the kind must hold: the rest would be left unanswered. */
const leastCovered = 0.6;
/** A question that lies near to one kind and far from all others may hold more words of its own. */
const leastCoveredAlone = 0.46;
const aloneScore = 0.38;
const aloneMargin = 0.12;

interface Read {
  readonly reading: Reading;
  readonly guesses: readonly Guess[];
  /** Some word is in no phrasing: it may be the name that is missing. */
  readonly isStrange: boolean;
}

const readAs = (reading: Reading, model: Model): Read => ({
  reading,
  guesses: model.guess(reading.slotted),
  isStrange: model.foreign(reading.slotted).length > 0,
});

/** Names that are everyday words as well are taken for names only where the question makes more sense so. */
function bestReading(text: string, { spotter }: Understanding, model: Model, now: Date): Read {
  const strict = readWith(text, spotter, model.isWord, now, false);
  const loose = readWith(text, spotter, model.isWord, now, true);
  const sure = readAs(strict, model);
  if (loose.slotted === strict.slotted) return sure;
  const unsure = readAs(loose, model);
  const asked = kindOf(unsure);
  if (asked === undefined || !isIntent(asked.kind)) return sure;
  const other = kindOf(sure);
  return other === undefined || asked.score > other.score + 0.02 ? unsure : sure;
}

const fits = ({ kind }: Guess, { subjects }: Reading): boolean => !isIntent(kind) || isAsked(kind, subjects);

const ofCast: ReadonlySet<Kind> = new Set(['cast', 'who-plays', 'role', 'koreans-in']);

/** "Who plays the chocolate shop owner in it": whoever describes a part in other words is shown the cast. */
function castOf({ guesses, reading }: Read): Kind | undefined {
  const [best, next] = guesses;
  const isMeant =
    reading.subjects.works.length === 1 &&
    best !== undefined &&
    next !== undefined &&
    best.score > 0.28 &&
    ofCast.has(best.kind) &&
    ofCast.has(next.kind);
  return isMeant ? 'cast' : undefined;
}

/** "Some Japanese movies that she played in": who names one person and asks for dramas or films means that person's. */
function worksOf({ guesses, reading }: Read): Kind | undefined {
  const { people, works, characters, form } = reading.subjects;
  const [best] = guesses;
  const isMeant = people.length === 1 && works.length + characters.length === 0 && form !== undefined;
  return isMeant && best?.kind === 'works' && best.score > 0.33 ? 'works' : undefined;
}

/** The kind that the question is, if any is near enough. */
function kindOf({ reading, guesses, isStrange }: Read): Guess | undefined {
  const best = guesses[0]?.score ?? 0;
  // Of kinds that are nearly as likely, one whose subjects are all named. "Which Koreans were in Japanese films" names no
  // film: where every word is known, no name can have been missed, and all are asked about.
  const fitting = guesses.filter((guess) => guess.score >= best - (isStrange ? 0.12 : 0.2) && fits(guess, reading));
  const [first, second] = fitting;
  const other = guesses.find((guess) => guess !== first && fits(guess, reading));
  const isAlone = first !== undefined && first.score >= aloneScore && first.score - (other?.score ?? 0) >= aloneMargin;
  if (first === undefined || first.score < (isAlone ? aloneScore : enough)) return undefined;
  if (first.coverage < (isAlone ? leastCoveredAlone : leastCovered)) return undefined;
  const isClose = second !== undefined && first.score - second.score < margin;
  return isClose && first.score < doubtful ? undefined : first;
}

const knownIn = ({ subjects }: Reading): string[] => [
  ...subjects.people,
  ...subjects.works,
  ...subjects.characters.flatMap((id) => id.split('/')),
];

/** Of several sentences each may be the question; together they may be none. */
export function understand(text: string, reader: Language, now: Date, understanding: Understanding): Understood {
  const whole = understandOne(text, reader, now, understanding);
  if (whole.is === 'query' || (whole.is === 'unknown' && !whole.isGuessed)) return whole;
  const sentences = sentencesOf(text);
  if (sentences.length < 2) return whole;
  const parts = sentences.map((sentence) => understandOne(sentence, reader, now, understanding));
  const isAbout = ({ query }: Extract<Understood, { readonly is: 'query' }>): boolean =>
    isIntent(query.kind) && (whole.is !== 'subject' || query.subjects.people.length + query.subjects.works.length > 0);
  return parts.find((part) => part.is === 'query' && isAbout(part)) ?? whole;
}

function understandOne(text: string, reader: Language, now: Date, understanding: Understanding): Understood {
  const first = understanding.spotter.spot(text).filter(({ isSure }) => isSure);
  const rest = first.reduceRight((left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`, text);
  const language = languageOfText(rest) ?? reader;
  const model = understanding.models[language]();
  const read = bestReading(text, understanding, model, now);
  const { reading } = read;
  const { subjects, others } = resolve(reading.subjects, reading.shared, understanding.catalog);
  const known = [...new Set(knownIn(reading))];
  const names = unknownNames(reading.rest, language, model.isWord);
  const query = (kind: Kind): Query => ({ kind, subjects, shared: reading.shared, language, asked: reading.rest });
  const best = kindOf(read);

  const hasSubject = known.length + subjects.groups.length > 0;
  if (!hasSubject && (best?.kind === 'elsewhere' || asksOfKoreanWorks(text))) return { is: 'outside', language };
  if (names.length > 0 && (best === undefined || isIntent(best.kind))) {
    return { is: 'unknown', names, known, isGuessed: false, language };
  }
  if (best !== undefined) return { is: 'query', query: query(best.kind), others };
  const meant = castOf(read) ?? worksOf(read);
  if (meant !== undefined) return { is: 'query', query: query(meant), others };
  if (hasSubject) return { is: 'subject', query: query('elsewhere'), others };
  // What is asked is plain, but of whom is not: whatever is strange in the question is the name.
  const asked = read.guesses[0];
  const strange = model.foreign(reading.slotted);
  if (asked !== undefined && asked.score > enough && isIntent(asked.kind) && strange.length > 0) {
    return {
      is: 'unknown',
      names: strange.slice(0, 1).map((word) => asTyped(word, reading.rest)),
      known,
      isGuessed: true,
      language,
    };
  }
  return { is: 'outside', language };
}
