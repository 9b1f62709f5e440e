import { isJapanese, type Catalog } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Spotted, Spotter } from '../../search/spot.ts';
import { isSubject } from './headline-subject.ts';
import { createWordFinder, type FoundClasses, type WordFinder } from './word-finder.ts';
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

/** The readers of names and words. */
interface Reading {
  readonly words: WordFinder;
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
  const saysWork = classes.has('films') || classes.has('stages') || classes.has('kinds');
  const isInJapan = classes.has('japan') || named.some((id) => isFromJapan(id, catalog));
  if (!isInJapan) return false;
  if (classes.has('live')) return true;
  if (classes.has('other')) return classes.has('making') && (saysWork || namesWork);
  if (saysWork || classes.has('making')) return true;
  return namesWork && (classes.has('showing') || classes.has('japan') || new Set(named).size > 1);
}

/** Japanese co-stars and makers say that something is about Japan; the news is about those whom the catalog follows. */
const isFollowed = (id: string, catalog: Catalog): boolean => {
  const person = catalog.people.get(id);
  return catalog.series.has(id) || (person !== undefined && person.nationality !== 'JP');
};

/** A film and a play may share a title: the word beside it says which is meant. */
function worksOfKind(ids: readonly string[], text: string, { words, catalog }: Reading): readonly string[] {
  const classes = words.classesIn(text);
  if (classes.has('films') === classes.has('stages')) return [];
  const meant = classes.has('films') ? 'film' : 'stage';
  return ids.filter((id) => catalog.series.get(id)?.kind === meant);
}

/** An everyday word is a title in quotation marks after a kind of work: 뮤지컬 '빨래'. */
const isCalledTitle = ({ kind, start }: Spotted, text: string, { words }: Reading): boolean =>
  kind === 'series' && words.introducesTitle(text.slice(0, start));

/**
 * The certain names in a text. A name that several share, or that may be an everyday word, counts only as the subject of a
 * headline, or if the text says which of several works it means, or that it is a title.
 */
const surelyNamed = (text: string, place: 'headline' | 'summary', reading: Reading): string[] =>
  reading.spotter.spot(text).flatMap((spotted) => {
    const { ids, isSure, kind } = spotted;
    if (kind !== 'person' && kind !== 'series' && kind !== 'maker') return [];
    const meant = kind === 'series' && ids.length > 1 ? worksOfKind(ids, text, reading) : ids;
    const isMeant =
      isSure || isCalledTitle(spotted, text, reading) || (place === 'headline' && isSubject(spotted, text));
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
  const reading: Reading = { words: createWordFinder(words), spotter, catalog };
  return (text) => {
    const news = passagesOf(text, reading).filter(
      (passage) => passage.named.length > 0 && saysSo(reading.words.classesIn(passage.text), passage.named, catalog),
    );
    return [...new Set(news.flatMap(({ named }) => named))].filter((id) => isFollowed(id, catalog));
  };
}
