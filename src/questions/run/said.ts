import type { Finding } from '../answer.ts';
import type { Fact } from '../facts/fact.ts';
import { tokens, tokensOfWord } from '../nearest/tokens.ts';
import type { Said } from '../plans/plan.ts';
import type { Context } from './context.ts';
import { missing } from './finding.ts';
import { factsFound } from './facts-found.ts';

/** The asked topic counts more than its neighbours; for a "why", motives count more than descriptions. */
const ofFirstTopic = 1.4;
const ofReason = 1.2;
const ofOwnPeople = 0.5;
const ofOthers = 2;
/** "About half of Korea's" answers how much cheaper; a fee in won does not. */
const ofComparison = 4;
/** A figure of 2022 answers a question about 2022 better than one of 2022 to 2024. */
const ofAskedYear = 1.5;

/** Every fact has an English text. */
const comparing = /\bcompar(?:ed|ison) with\b|\brelative to\b/u;

/** How well somebody is liked. */
const ofPopularity = /\b(?:popular(?:ity)?|famous|beloved|polls?|fan[- ]club|\w+-sama|(?:Japan|fans) loves?)\b/iu;

const isOfLiking = ({ popular }: Said, { text, topic }: Fact): boolean =>
  popular !== true || (topic !== 'charts' && ofPopularity.test(text.en));

const yearsIn = (text: string): string => [...new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/gu))].toSorted().join(' ');

function fits({ topics, figures, notes, by, stance }: Said, fact: Fact): boolean {
  const topic = fact.topic ?? '';
  const isMeant =
    (fact.kind === 'quote' &&
      (topics.includes(topic) || (topics.length === 0 && figures.length + notes.length === 0))) ||
    (fact.kind === 'figure' && figures.includes(topic)) ||
    (fact.kind === 'note' && notes.includes(topic));
  if (!isMeant || (stance !== undefined && fact.stance !== stance)) return false;
  return by.length === 0 || (fact.speaker !== undefined && by.includes(fact.speaker));
}

/** Facts about all subjects, else about some of them with a text that names the others, else about the works alone. */
function scopes({ about }: Said, { catalog, language }: Context): ((fact: Fact) => boolean)[] {
  if (about.length === 0) return [() => true];
  const works = about.filter((id) => catalog.series.has(id));
  const people = about.filter((id) => !works.includes(id));
  const names = (id: string): string[] => {
    const named = catalog.anyone(id)?.names;
    return [named?.[language], named?.en, language === 'en' ? named?.en.split(' ')[0] : undefined].filter(
      (name) => name !== undefined,
    );
  };
  const speaksOf = (fact: Fact, id: string): boolean =>
    fact.about.includes(id) || fact.speaker === id || names(id).some((name) => fact.text[language].includes(name));
  const isOfCast = people.every((id) =>
    works.some((work) => catalog.series.get(work)?.cast?.some(({ person }) => person === id) === true),
  );
  return [
    (fact) => about.every((id) => fact.about.includes(id) || fact.speaker === id),
    (fact) => about.some((id) => fact.about.includes(id)) && people.every((id) => speaksOf(fact, id)),
    // A person from the cast of the named work only identifies the work.
    ...(works.length > 0 && isOfCast ? [(fact: Fact) => works.every((id) => fact.about.includes(id))] : []),
  ];
}

/** The facts to choose from. */
function among({ topics, figures, notes, about, by }: Said, { facts }: Context): readonly Fact[] {
  if (about.length > 0) return facts.concerning(about);
  const asked = [...topics, ...figures, ...notes];
  if (asked.length > 0) return facts.on(asked);
  return by.length > 0 ? facts.concerning(by) : facts.all;
}

/** The facts that fit, nearest to the question first. */
function ranked(plan: Said, isMeant: (fact: Fact) => boolean, context: Context): Fact[] {
  const { nearest, language, text, bare, rest } = context;
  const meant = among(plan, context).filter(isMeant);
  // Words that were not understood say most: they count twice.
  const isOfReception = plan.topics[0] === 'reception';
  // All of these facts are about the named records: a text that repeats a title is no nearer to the question.
  const words = [isOfReception && plan.about.length > 0 ? bare : text, ...rest].join(' ');
  const weight = ({ topic, stance, speaker }: Fact): number =>
    // How a work was received is for others to say than its own people.
    (isOfReception && topic === 'reception' && plan.by.length === 0
      ? speaker === undefined
        ? ofOthers
        : ofOwnPeople
      : 1) *
    (topic !== undefined && topic === plan.topics[0] ? ofFirstTopic : 1) *
    (plan.stance === undefined && plan.topics.includes('why-japan') && stance === 'drives' ? ofReason : 1);
  const asked = rest.map((word) => tokensOfWord(word, language)).filter((all) => all.length > 0);
  // Among facts on one topic, those with the exact words: the prize of that festival, not of another.
  const sharing = (fact: Fact): number =>
    1 + asked.filter((all) => all.some((token) => nearest.has(fact, token, language))).length;
  const isComparison = (fact: Fact): boolean => plan.compared === true && comparing.test(fact.text.en);
  const years = plan.year ?? yearsIn(text);
  const isOfYear = (fact: Fact): boolean => years !== '' && yearsIn(fact.text[language]) === years;
  const near = nearest
    .facts(words, language, meant, 30)
    .hits.map(({ fact, score }) => ({
      fact,
      score:
        score *
        weight(fact) *
        sharing(fact) *
        (isOfYear(fact) ? ofAskedYear : 1) *
        (isComparison(fact) ? ofComparison : 1),
    }))
    .toSorted((a, b) => b.score - a.score)
    .map(({ fact }) => fact);
  const first = new Set(near);
  const others = meant.filter((fact) => !first.has(fact));
  return [...near, ...others.toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? ''))];
}

/** Whether facts match the question's description: of two or more words left over, one must occur in them. */
export function speakOf(facts: readonly Fact[], { nearest, rest, language }: Context): boolean {
  const asked = tokens(rest.join(' '), language);
  if (rest.length < 2 || asked.length === 0) return true;
  return facts.slice(0, 3).some((fact) => asked.some((token) => nearest.has(fact, token, language)));
}

export const nothingSaid = (records: readonly string[] = []): Finding =>
  missing({ key: 'nothingOnRecord', values: {} }, { records });

/** Whether a fact is of the year that the plan asks for. */
const isOfYear = ({ text, date }: Fact, year: string): boolean =>
  text.en.includes(year) || date?.startsWith(year) === true;

function within(plan: Said, context: Context): Finding | undefined {
  const { year } = plan;
  for (const scope of scopes(plan, context)) {
    const facts = ranked(plan, (fact) => fits(plan, fact) && scope(fact) && isOfLiking(plan, fact), context);
    if (year !== undefined && !facts.slice(0, 3).some((fact) => isOfYear(fact, year))) continue;
    // An asked topic or speaker is answered as it is; without either, the words decide.
    const isAsked = plan.topics.length + plan.by.length > 0;
    if (facts.length > 0 && (isAsked || speakOf(facts, context)))
      return factsFound(facts, context, plan.popular === true ? { caveats: ['popularity-unranked'] } : {});
  }
  return undefined;
}

/** Statements, notes and figures about all subjects; on another topic where nothing is on record on this one. */
export function said(plan: Said, context: Context): Finding {
  const isNamed = plan.about.length + plan.by.length > 0;
  const anyTopic: Said = { ...plan, topics: [], figures: [], notes: [] };
  return within(plan, context) ?? (isNamed ? within(anyTopic, context) : undefined) ?? nothingSaid(plan.about);
}
