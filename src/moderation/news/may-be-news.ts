import { isJapanese, type Catalog } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Spotted, Spotter } from '../../search/spot.ts';
import { isSubject } from './headline-subject.ts';
import { createWordFinder, type FoundClasses } from './word-finder.ts';
import type { NewsWords } from './words.ts';

/** A text as a feed brings it: a headline, and perhaps some sentences. */
interface NewsText {
  readonly title: string;
  readonly summary?: string | undefined;
}

/** The ids of the people and works of the catalog of which a text may be news; empty if of none. */
export type MayBeNews = (text: NewsText) => readonly string[];

/** Japanese pages write the names of Koreans in katakana, and those of Japanese people in kanji or hiragana. */
const hasJapaneseName = ({ names }: Anyone): boolean =>
  /[\p{Script=Han}\p{Script=Hiragana}]/u.test(names.ja ?? '') && names.ja !== names.ko;

function isFromJapan(id: string, catalog: Catalog): boolean {
  const work = catalog.series.get(id);
  if (work !== undefined) return isJapanese(work);
  const person = catalog.anyone(id);
  if (person === undefined) return false;
  return 'nationality' in person && person.nationality !== undefined
    ? person.nationality === 'JP'
    : hasJapaneseName(person);
}

/** The readers of names. */
interface Reading {
  readonly spotter: Spotter;
  readonly catalog: Catalog;
}

/** The names and words of a passage. */
interface Passage {
  readonly named: readonly string[];
  readonly text: string;
}

/**
 * A passage is taken for news if it names somebody or something of the catalog, Japan or something Japanese, and a work or
 * what is done for one, or a meeting with its fans or a concert there. A work that is named beside somebody or beside Japan needs no further word; alone, its title may be
 * an everyday word ("Fukuoka"). Beside another occasion (an album, a wedding) a kind of work alone says little: "the
 * star of the drama marries".
 */
function saysSo(classes: FoundClasses, named: readonly string[], catalog: Catalog): boolean {
  const namesWork = named.some((id) => catalog.series.has(id));
  const isInJapan = classes.has('japan') || named.some((id) => isFromJapan(id, catalog));
  if (!isInJapan) return false;
  if (classes.has('live')) return true;
  if (classes.has('other')) return classes.has('making') && (classes.has('kinds') || namesWork);
  if (classes.has('kinds') || classes.has('making')) return true;
  return namesWork && (classes.has('showing') || classes.has('japan') || new Set(named).size > 1);
}

/** Japanese co-stars and makers say that something is about Japan; the news is about those whom the catalog follows. */
const isFollowed = (id: string, catalog: Catalog): boolean => {
  const person = catalog.people.get(id);
  return catalog.series.has(id) || (person !== undefined && person.nationality !== 'JP');
};

/** A film and a play may share a title: the word beside it says which is meant. */
const kindWords: Readonly<Record<'film' | 'stage', RegExp>> = {
  film: /映画|영화|\b(?:film|movie)\b/iu,
  stage: /舞台(?!挨拶|あいさつ)|ミュージカル|연극|무대(?!\s?인사)|뮤지컬|\b(?:stage|musical|play)\b/iu,
};

function worksOfKind(ids: readonly string[], text: string, catalog: Catalog): readonly string[] {
  const said = (['film', 'stage'] as const).filter((kind) => kindWords[kind].test(text));
  return said.length === 1 ? ids.filter((id) => catalog.series.get(id)?.kind === said[0]) : [];
}

/** A kind of work that introduces a title in quotation marks. */
const quotedAfterKind =
  /(?:映画|영화|\bfilm|\bmovie|舞台|ミュージカル|연극|뮤지컬|\bmusical|\bplay|ドラマ|드라마|\bdrama|\bseries)\s?[「『〈《'‘"“]$/iu;

/** An everyday word is a title in quotation marks after a kind of work: 뮤지컬 '빨래'. */
const isCalledTitle = ({ kind, start }: Spotted, text: string): boolean =>
  kind === 'series' && quotedAfterKind.test(text.slice(0, start));

/**
 * The certain names in a text. A name that several share, or that may be an everyday word, counts only as the subject of a
 * headline, or if the text says which of several works it means, or that it is a title.
 */
const surelyNamed = (text: string, place: 'headline' | 'summary', { spotter, catalog }: Reading): string[] =>
  spotter.spot(text).flatMap((spotted) => {
    const { ids, isSure, kind } = spotted;
    if (kind !== 'person' && kind !== 'series' && kind !== 'maker') return [];
    const meant = kind === 'series' && ids.length > 1 ? worksOfKind(ids, text, catalog) : ids;
    const isMeant = isSure || isCalledTitle(spotted, text) || (place === 'headline' && isSubject(spotted, text));
    return meant.length === 1 && isMeant ? meant : [];
  });

const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.!?])\s+|(?<=[。！？])|\n+/u).filter((sentence) => sentence.trim() !== '');

/** The headline is read alone, and with each sentence, because two distant sentences may have nothing in common. */
function passagesOf({ title, summary = '' }: NewsText, reading: Reading): Passage[] {
  const headline: Passage = { named: surelyNamed(title, 'headline', reading), text: title };
  const sentences = sentencesOf(summary).map((sentence) => ({
    named: [...headline.named, ...surelyNamed(sentence, 'summary', reading)],
    text: `${title}\n${sentence}`,
  }));
  return [headline, ...sentences];
}

export function createMayBeNews(catalog: Catalog, spotter: Spotter, words: NewsWords): MayBeNews {
  const classesIn = createWordFinder(words);
  return (text) => {
    const news = passagesOf(text, { spotter, catalog }).filter(
      (passage) => passage.named.length > 0 && saysSo(classesIn(passage.text), passage.named, catalog),
    );
    return [...new Set(news.flatMap(({ named }) => named))].filter((id) => isFollowed(id, catalog));
  };
}
