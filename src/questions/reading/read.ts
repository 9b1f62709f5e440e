import { dayInJapan } from '../../catalog/status.ts';
import type { Language } from '../../language/language.ts';
import { remembered } from '../../search/remembered.ts';
import type { Hit } from '../lexicon/hit.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Meaning } from '../lexicon/meaning.ts';
import { amountsIn, placesIn } from './amounts.ts';
import { datesIn } from './dates.ts';
import type { Everyday } from './everyday.ts';
import { leftOver } from './left-over.ts';
import { overlaps, type Mark } from './mark.ts';
import type { NameParts } from './name-parts.ts';
import { namedIn } from './named.ts';
import { questionLanguage } from './question-language.ts';
import { questionText } from './question-text.ts';
import { withoutRelatives } from './relative-clauses.ts';
import { blotted, type Reading } from './reading.ts';
import { spanOf } from './relative-time.ts';
import { withRelativeMonths } from './relative-month.ts';
import { withoutSubordinates } from './subordinate.ts';
import { withToldWords } from './told-words.ts';
import { runOfCity, runOfPremiere, runOfYear } from './sibling-run.ts';
import { withWholeTitles } from './whole-titles.ts';

/** The share of letters that the lexicon must explain for a word to count as ordinary: 인기라 has an ending behind 인기. */
const explainedShare = { en: 1, ja: 0.6, ko: 0.6 } as const;

/** Whether letters of a text are ordinary words: of the lexicon at their place, or of the catalog's prose. */
function wordTest(text: string, language: Language, hits: readonly Hit[], everyday: Everyday) {
  const known = new Uint8Array(text.length);
  for (const { start, end } of hits) known.fill(1, start, end);
  const isCovered = (start: number, end: number): boolean => {
    let explained = 0;
    for (let place = start; place < end; place += 1) explained += known[place] ?? 0;
    return explained >= (end - start) * explainedShare[language];
  };
  // Each search for names tests the same words.
  return remembered((word) => {
    if (everyday.isWord(word, language)) return true;
    const at = text.indexOf(word);
    return at >= 0 && isCovered(at, at + word.length);
  }, Infinity);
}

/** "Which actresses", 何話: a question word that contains a noun also has the noun's meaning. */
function withNoun({ start, end, meanings }: Hit, text: string, lexicon: Lexicon): readonly Meaning[] {
  const phrase = text.slice(start, end);
  // 나온 배우, 演じた俳優: the words of one phrase that ends in the wanted person.
  if (meanings.some((meaning) => ofCredits.has(meaning)) && endsInPerson.test(phrase))
    return [...meanings, 'noun.person'];
  // 泣ける映画, 볼만한 드라마: the end of the phrase names the wanted form.
  const form = meanings.includes('asks.recommend') ? formAtEnd.exec(phrase)?.[0] : undefined;
  if (form !== undefined && form !== phrase)
    return [...meanings, ...lexicon.read(form).flatMap((hit) => hit.meanings.filter((one) => one.startsWith('form.')))];
  const isOnlyShape = meanings.every((meaning) => meaning.startsWith('shape.'));
  const head = /^\p{L}+\s+/u.exec(phrase)?.[0].length ?? 0;
  if (!isOnlyShape || head === 0) return meanings;
  const nouns = lexicon
    .read(phrase.slice(head))
    .flatMap((hit) => hit.meanings.filter((meaning) => nounKinds.test(meaning)));
  return [...meanings, ...nouns];
}

/** Words that make a following "play" a noun; elsewhere it is a verb. */
const beforeStagePlay =
  /\b(?:the|a|an|which|what|stage|this|that|these|those|his|her|their|any|all|some|of|many|other|korean|japanese|only|musicals? and|films? and|or)\s+$/iu;

/** "Who plays her" asks for a part, "which plays" for works on a stage. */
const withoutStage = ({ start, end, meanings }: Hit, text: string): readonly Meaning[] =>
  meanings.includes('asks.plays') &&
  meanings.includes('form.stage') &&
  !(/^plays?$/iu.test(text.slice(start, end)) && beforeStagePlay.test(text.slice(0, start)))
    ? meanings.filter((meaning) => meaning !== 'form.stage')
    : meanings;

const ofCredits: ReadonlySet<Meaning> = new Set<Meaning>(['asks.cast', 'asks.plays', 'asks.director', 'asks.writer']);
const endsInPerson = /.(?:俳優|女優|役者|人|方)(?:さん|たち)?$|.(?:사람|배우|여배우)(?:들|분)?[은는이가]?$/u;
const formAtEnd = /(?:映画|ドラマ|영화|드라마|films?|movies?|dramas?|series)$/iu;
const nounKinds = /^(?:noun|form|gender|genre|origin|trade)\./u;

const quoted = /[『「〈《"'][^『』「」〈〉《》]{2,60}[』」〉》"']/gu;

/** Titles in brackets that are mostly a known name: the remaining words between the brackets belong to the title. */
const titlesQuoted = (text: string, named: readonly Mark[]): Mark[] =>
  [...text.matchAll(quoted)].flatMap(({ 0: whole, index: start }) => {
    const title = { start, end: start + whole.length, text: whole, meanings: [] };
    const known = named.filter(({ name, ...mark }) => name?.kind === 'series' && overlaps(mark, title));
    return known.reduce((sum, mark) => sum + mark.end - mark.start, 0) * 2 > whole.length ? [title] : [];
  });

function markOfHit({ start, end, meanings }: Hit, text: string, today: string): Mark {
  const span = meanings.map((meaning) => spanOf(meaning, today)).find((one) => one !== undefined);
  return { start, end, text: text.slice(start, end), meanings, ...(span === undefined ? {} : { span }) };
}

/** Reads a question in canonical form: its names, dates, numbers and words, each with its meanings. */
export function read(canonicalText: string, reader: Language, now: Date, parts: NameParts): Reading {
  const { spotter, lexicons, everyday } = parts;
  const today = dayInJapan(now);
  const text = questionText(canonicalText);
  const language =
    questionLanguage(
      blotted(
        text,
        spotter.spot(text).filter(({ isSure }) => isSure),
      ),
    ) ??
    questionLanguage(text) ??
    reader;
  const lexicon = lexicons[language];
  const hits = lexicon.read(text);
  const isWord = wordTest(text, language, hits, everyday);
  const { named: spotted, strangers } = namedIn(text, language, isWord, hits, parts);
  const written = withWholeTitles(spotted, text, parts.catalog);
  const numbers = [...amountsIn(text), ...placesIn(text)].filter(
    (mark) => !written.some((name) => overlaps(mark, name)),
  );
  const dates = datesIn(blotted(text, [...written, ...numbers]));
  const named = written.map((mark) =>
    runOfCity(runOfPremiere(runOfYear(mark, dates, parts.catalog), text, parts.catalog), text, language, parts.catalog),
  );
  const understood = [...named, ...numbers, ...dates];
  const words = lexicon
    .read(blotted(text, [...understood, ...strangers]))
    .map((hit) =>
      markOfHit(
        { ...hit, meanings: withoutStage({ ...hit, meanings: withNoun(hit, text, lexicon) }, text) },
        text,
        today,
      ),
    );
  const inOrder = [...understood, ...words].toSorted((a, b) => a.start - b.start || a.end - b.end);
  const dated = withRelativeMonths(inOrder, text, today);
  const asked = language === 'en' ? withoutSubordinates(dated, text) : dated;
  const marks = withToldWords(withoutRelatives(asked, text, language), { text, language });
  const restText = blotted(text, [...marks, ...titlesQuoted(text, named)]);
  return {
    text,
    language,
    marks,
    strangers: strangers.map((one) => one.text),
    rest: leftOver(restText, language),
    restText,
    today,
  };
}
