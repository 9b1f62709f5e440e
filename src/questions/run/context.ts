import { when, type Catalog } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Language } from '../../language/language.ts';
import type { Facts } from '../facts/facts.ts';
import type { NearFacts, Nearest } from '../nearest/nearest.ts';
import type { Everyday } from '../reading/everyday.ts';
import type { Told } from '../nearest/told.ts';

/** What plans are run over: one version of the catalog, in ways that plans look at it. */
export interface Ground {
  readonly catalog: Catalog;
  readonly facts: Facts;
  readonly nearest: Nearest;
  readonly told: Told;
  /** Which words are names and which are words. */
  readonly everyday: Everyday;
  /** All works, oldest first. */
  readonly byDay: readonly Series[];
}

/** A plan's question besides the plan: when it is asked, and in which words. */
interface Asked {
  readonly language: Language;
  readonly now: Date;
  /** The day in Japan. */
  readonly today: string;
  /** The question: statements and notes are ranked by its words. */
  readonly text: string;
  /** The question without its names. */
  readonly bare: string;
  /** Words that no plan can use. */
  readonly rest: readonly string[];
  /** The works, people and makers that it names. */
  readonly about: readonly string[];
  /** The facts nearest to its words: about whoever is named, or about anything where nobody is. */
  readonly near: () => NearFacts;
}

export interface Context extends Ground, Asked {}

export const earlierFirst = (a: Series, b: Series): number =>
  when(a).localeCompare(when(b)) || a.id.localeCompare(b.id);

export const worksByDay = (catalog: Catalog): Series[] => [...catalog.series.values()].toSorted(earlierFirst);
