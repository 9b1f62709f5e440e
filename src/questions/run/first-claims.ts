import { oncePer } from '../../catalog/once.ts';
import type { Language } from '../../language/language.ts';
import { once } from '../../search/once.ts';
import type { Finding } from '../answer.ts';
import type { Fact } from '../facts/fact.ts';
import type { Facts } from '../facts/facts.ts';
import type { Select } from '../plans/plan.ts';
import type { Context } from './context.ts';
import { factsFound } from './facts-found.ts';

const first = { en: /\bfirst\b/iu, ja: /初|最初/u, ko: /처음|최초|첫/u } as const;

/** The notes about something that came first. */
const firstNotes = oncePer(({ all }: Facts) => {
  const notes = all.filter(({ kind }) => kind === 'note');
  const inLanguage = (language: Language) =>
    once(() => notes.filter(({ text }) => first[language].test(text[language])));
  return { en: inLanguage('en'), ja: inLanguage('ja'), ko: inLanguage('ko') };
});

/** No field records who came first of all: notes claim it as well. */
export const firstClaims = (
  { facts, nearest, text, language }: Context,
  isMeant: (fact: Fact) => boolean = () => true,
): Fact[] =>
  nearest.facts(text, language, firstNotes(facts)[language]().filter(isMeant), 3).hits.map(({ fact }) => fact);

/** "The first Korean to win it": the date of a work does not tell who won first, but a note may. */
export const firstWinner = ({ where, pick }: Select, context: Context): Finding | undefined =>
  where.awarded === true && pick?.end === 'first'
    ? factsFound(
        firstClaims(context, ({ topic }) => topic === 'awards'),
        context,
      )
    : undefined;
