import { when, type Catalog } from '../../catalog/catalog.ts';
import type { Series } from '../../catalog/schema/series.ts';
import type { Language } from '../../language/language.ts';
import type { Facts } from '../facts/facts.ts';
import type { NearFacts, Nearest } from '../nearest/nearest.ts';
import type { Everyday } from '../reading/everyday.ts';
import type { Told } from '../nearest/told.ts';

/** The ground that plans run on: one version of the catalog and its indexes. */
export interface Ground {
  readonly catalog: Catalog;
  readonly facts: Facts;
  readonly nearest: Nearest;
  readonly told: Told;
  /** Tells everyday words from names. */
  readonly everyday: Everyday;
  /** All works, oldest first. */
  readonly byDay: readonly Series[];
}

/** The context of a plan: the time and the words of the question. */
interface Asked {
  readonly language: Language;
  readonly now: Date;
  /** The day in Japan. */
  readonly today: string;
  /** The question; its words rank statements and notes. */
  readonly text: string;
  /** The question without its names. */
  readonly bare: string;
  /** Words that no plan can use. */
  readonly rest: readonly string[];
  /** The works, people and makers that the question names. */
  readonly about: readonly string[];
  /** The facts nearest to its words: about its subjects, or about anything where nobody is named. */
  readonly near: () => NearFacts;
}

export interface Context extends Ground, Asked {}

export const earlierFirst = (a: Series, b: Series): number =>
  when(a).localeCompare(when(b)) || a.id.localeCompare(b.id);

export const worksByDay = (catalog: Catalog): Series[] => [...catalog.series.values()].toSorted(earlierFirst);
