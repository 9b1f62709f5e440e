import type { Language } from '../../language/language.ts';
import type { Meaning, MeaningKind } from '../lexicon/meaning.ts';
import { means, type Mark } from './mark.ts';

interface Sentence {
  readonly text: string;
  readonly language: Language;
}

/** Words before a word of the story: "about divorce", "where she is ill", "deals with prison". */
const before =
  /\b(?:about|around|where|in which|involv\w+|featur\w+|deal\w* with|tell\w* of|theme of|themes? like|revolv\w+|set in|with (?:an?|some|two|his|her|their))\s+(?:[\w'-]+\s+){0,3}$/iu;
/** A noun or an adjective before the kind of work: "prison drama", "gay movie". */
const beforeForm =
  /^[\s-]+(?:themed?[\s-]+)?(?:dramas?|films?|movies?|series|shows?|works?|stor(?:y|ies)|plots?|romances?|plays?|musicals?|thing|stuff|content)\b/iu;
/** The story behind the word: 離婚する話, 刑務所が舞台の映画, 病気の母の物語. */
const behind: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  ja: /^[^。?？、は]{0,12}?(?:話|物語|もの|ストーリー|テーマ|題材|描[いかく]|扱[うっ]|舞台|ドラマ|映画|作品|系|舞台作)/u,
  ko: /^[^.?,]{0,12}?(?:이야기|얘기|스토리|다룬|다루는|소재|주제|배경|드라마|영화|작품|물(?:$|\s)|뮤지컬|연극)/u,
};

/** A part instead of a life: "plays a prisoner", 囚人役, 환자 역. */
const ofPartBefore = /\b(?:plays?|played|playing|portray\w*|roles?|parts?|character)\s+(?:[\w'-]+\s+){0,3}$/iu;
const ofPartBehind: Readonly<Record<Language, RegExp>> = {
  en: /^\s+(?:roles?|parts?|characters?|guy|man|woman)\b/iu,
  ja: /^[^。?？、はがもっ]{0,8}?(?:役|を演じ)/u,
  ko: /^[^.?,는은]{0,8}?(?:\s?역|을 연기|를 연기|로 나[오온왔]|을 맡|를 맡)/u,
};

const isStoryHere = ({ start, end }: Mark, { text, language }: Sentence): boolean =>
  language === 'en'
    ? before.test(text.slice(0, start)) || beforeForm.test(text.slice(end))
    : behind[language].test(text.slice(end));

/** The actor of a part: "the actor of her husband", 父親の俳優, 남편 배우. */
const actorBefore = /\b(?:actors?|actress(?:es)?)\s+(?:of|for|as|playing|behind)\s+(?:[\w'-]+\s+){0,2}$/iu;
const actorBehind: Readonly<Record<Exclude<Language, 'en'>, RegExp>> = {
  ja: /^(?:役)?の?(?:俳優|女優|役者)/u,
  ko: /^\s?(?:역\s)?(?:여?배우)/u,
};

/** Whether the actor of such a part is asked for. */
const isOfActor = ({ start, end }: Mark, { text, language }: Sentence): boolean =>
  language === 'en' ? actorBefore.test(text.slice(0, start)) : actorBehind[language].test(text.slice(end));

const isPartHere = ({ start, end }: Mark, { text, language }: Sentence): boolean =>
  (language === 'en' && ofPartBefore.test(text.slice(0, start))) || ofPartBehind[language].test(text.slice(end));

const ofWorks = ['form', 'noun.work', 'pronoun.work', 'genre'] as const;
const ofGenre = ['form', 'noun.work', 'asks.plays', 'asks.character', 'asks.recommend'] as const;

/** A part right here: 刑事役, 형사 역, "played a detective". */
const namesPart: Readonly<Record<Language, (before: string, behind: string) => boolean>> = {
  en: (before) => /\b(?:play(?:s|ed|ing)?|portray(?:s|ed)?|as)\s+an?\s+(?:[\w-]+\s+){0,2}$/iu.test(before),
  ja: (_before, behind) => /^役(?!者)/u.test(behind),
  ko: (_before, behind) => /^\s?(?:역(?:할|을|으로|의|\s)|역$|(?:으)?로 나[오온왔]|[을를] 연기)/u.test(behind),
};

/** Words that would select works or people by something else than the part: a genre, "Korean", "star". */
const ofPart = ['genre', 'noun.actor', 'noun.actress', 'trade'] as const;
/** "Hallyu star" is one word of the lexicon for Koreans. */
const isStar = (mark: Mark): boolean => means(mark, 'origin') && /\s/u.test(mark.text);

/** The marks of a part that is described: 韓流スター役 asks neither for Koreans nor for actors. */
function partMarks(marks: readonly Mark[], { text, language }: Sentence): ReadonlySet<Mark> {
  const found = new Set<Mark>();
  for (const mark of marks) {
    const isWord = mark.name === undefined || mark.name.kind === 'genre';
    const isOfPart = ofPart.some((kind) => means(mark, kind)) || mark.name?.kind === 'genre' || isStar(mark);
    if (!isWord || !isOfPart || !namesPart[language](text.slice(0, mark.start), text.slice(mark.end))) continue;
    found.add(mark);
    const before = marks.find((other) => other.end === mark.start && means(other, 'origin'));
    if (before !== undefined && language !== 'en') found.add(before);
  }
  return found;
}

/** Reasons to decline that may be the subject of a story or of a part instead. */
const ofStories = /^decline\.(?:private|family|body|spoiler|off-topic)$/u;

function isTold(mark: Mark, marks: readonly Mark[], sentence: Sentence): boolean {
  const has = (...meanings: readonly (Meaning | MeaningKind)[]): boolean =>
    marks.some((other) => meanings.some((meaning) => means(other, meaning)));
  if (isPartHere(mark, sentence) || isOfActor(mark, sentence)) return true;
  // "Any gay drama": the genre is what is wanted; "is he gay" is not.
  if (means(mark, 'genre') && has(...ofGenre)) return true;
  return has(...ofWorks) && !has('pronoun.male', 'pronoun.female') && isStoryHere(mark, sentence);
}

/**
 * "Which works are about divorce", "the prison drama", "who plays the gay man": the word belongs to a story or a part, nobody's
 * life is asked about, and the texts of the catalog can have it.
 */
export function withToldWords(marks: readonly Mark[], sentence: Sentence): Mark[] {
  const ofParts = partMarks(marks, sentence);
  return marks.flatMap((mark) => {
    if (ofParts.has(mark)) return [];
    if (!mark.meanings.some((meaning) => ofStories.test(meaning)) || !isTold(mark, marks, sentence)) return [mark];
    const meanings = mark.meanings.filter((meaning) => !ofStories.test(meaning));
    return meanings.length === 0 && mark.name === undefined ? [] : [{ ...mark, meanings }];
  });
}
