import type { Language } from '../../language/language.ts';
import type { Taken } from '../answer-of.ts';
import type { Finding } from '../answer.ts';
import type { Fact } from '../facts/fact.ts';
import { ownWords, repeating } from '../nearest/repeated.ts';
import { parts as partsOf, type Single } from '../plans/plan.ts';
import { means } from '../reading/mark.ts';
import { namesPerson } from '../run/awards.ts';
import type { Context } from '../run/context.ts';
import { factsFound } from '../run/facts-found.ts';
import { notOnRecord } from '../run/of-work.ts';
import { speaksOfAttending, tellsAmount, unitAsked, type Unit } from './unit.ts';

/**
 * The rarity of the words that a fact must share with the question. A word in one of fifty facts has 3.9: one such word is
 * enough where the subject is known, and a name with another word where it is not. Performances and screens need none: a
 * work has one number of them.
 */
const least = { named: 2.5, open: 11 } as const;
const ofOneNumber: ReadonlySet<Unit> = new Set(['performances', 'screens', 'countries']);
/** A figure states the amount itself; a statement may mention one in passing. */
const [moreForFigures, lessForStatements] = [2, 2.5] as const;

const latest = /\b(?:latest|most recent|so far|to date)\b|最新|最終|今のところ|최근|최종|지금까지/iu;

/** Facts that give an amount of the unit and share words with the question, the best first. */
function amountsOf(unit: Unit, context: Context): Fact[] {
  const { about, near, language, bare, text, catalog } = context;
  const isOfWork = about.some((id) => catalog.series.has(id));
  const isOne = ofOneNumber.has(unit) || (isOfWork && countsAudience(unit, text, language));
  const enough = about.length === 0 ? least.open : isOne ? 0 : least.named;
  const all = repeating(ownWords(bare, language), near())
    .filter(({ fact }) => tellsAmount(fact.text.en, unit))
    .map(({ fact, rarity }) => {
      const told = rarity - (fact.kind === 'quote' ? lessForStatements : 0);
      return { fact, told, score: told + (fact.kind === 'figure' ? moreForFigures : 0) };
    })
    .filter(({ told }) => told >= enough)
    .toSorted((one, other) => other.score - one.score)
    .map(({ fact }) => fact);
  const [best] = all;
  if (best === undefined && unit === 'episode') return episodesNaming(context);
  if (best === undefined || !latest.test(text)) return all;
  return all
    .filter(({ kind, topic }) => kind === best.kind && topic === best.topic)
    .toSorted((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
}

/** "In which episode does he die": an episode beside the name of somebody in the question needs no other word. */
function episodesNaming({ about, catalog, facts }: Context): Fact[] {
  const people = about.filter((id) => !catalog.series.has(id));
  return facts
    .aboutAny(about)
    .filter(({ text: { en } }) => tellsAmount(en, 'episode') && people.some((id) => namesPerson(en, id, catalog)));
}

/** "How many people saw it": the people of an audience, and not those of a cast. */
const countsAudience = (unit: Unit, text: string, language: Language): boolean =>
  unit === 'people' && speaksOfAttending(text, language);

/** Plans that look for statements or describe a record: none of them answers "how many". */
const speaking: ReadonlySet<Single['do']> = new Set(['said', 'reasons', 'about', 'nearest', 'describe', 'similar']);

/** Whether a plan answers every word of the question, so that its number is the one asked for: "how long was it on stage". */
const isWhole = ({ plan, dropped, findings = [] }: Taken, { rest }: Context): boolean =>
  dropped.every((mark) => means(mark, 'shape')) &&
  rest.length === 0 &&
  findings.some(({ isFound }) => isFound) &&
  !partsOf(plan).some((part) => speaking.has(part.do));

function amountOf(unit: Unit, context: Context): Finding | undefined {
  const [best] = amountsOf(unit, context);
  return best === undefined ? undefined : factsFound([best], context);
}

/** The amount that a question asks for, where a text about its subjects gives it. */
export function quantityOf(context: Context): Finding | undefined {
  const unit = unitAsked(context.text, context.language);
  return unit === undefined ? undefined : amountOf(unit, context);
}

/** "How many people came to the meeting of 2013": the amount comes first, and a list of works does not stand for it. */
export function withQuantity(taken: Taken, context: Context): Taken {
  const { text, language } = context;
  const unit = unitAsked(text, language);
  if (unit === undefined) return taken;
  const isOfAudience = countsAudience(unit, text, language);
  // The number of episodes does not tell which one it was.
  if (!isOfAudience && unit !== 'episode' && isWhole(taken, context)) return taken;
  const { findings = [], plan } = taken;
  // The actor of a named character is a subject as well.
  const played = partsOf(plan).flatMap((part) => ('where' in part ? (part.where?.people ?? []) : []));
  const quantity = amountOf(unit, { ...context, about: [...new Set([...context.about, ...played])] });
  const [item] = quantity?.items ?? [];
  const [work, other] = context.about.flatMap((id) => context.catalog.series.get(id) ?? []);
  // A cast or a day is no audience.
  if (quantity === undefined && isOfAudience && work !== undefined && other === undefined) {
    const asked = { do: 'value', of: work.id, ask: 'box-office' } as const;
    return { plan: asked, dropped: [], findings: [notOnRecord(work, asked)] };
  }
  if (quantity === undefined || findings[0]?.items[0] === item) return taken;
  const beside = partsOf(plan).some((part) => part.do === 'value')
    ? findings.filter(({ isFound, items }) => isFound && items[0] !== item)
    : [];
  if (beside.length > 0) return { ...taken, findings: [quantity, ...beside] };
  return { plan: { do: 'nearest', about: [...context.about] }, dropped: [], findings: [quantity] };
}
