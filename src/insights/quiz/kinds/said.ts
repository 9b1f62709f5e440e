import type { Catalog } from '../../../catalog/catalog.ts';
import type { Anyone } from '../../../catalog/schema/person.ts';
import type { Quote } from '../../../catalog/schema/quote.ts';
import { folded, personChoice } from '../choices.ts';
import { fameOfPerson } from '../fame.ts';
import type { Candidate, Pool } from '../pool.ts';
import { likelyGender } from '../likely-gender.ts';
import { telltalesOf, tells } from '../telltale.ts';
import { classOf } from './class-of.ts';

/** The speaker, if the statement gives the same name as their record. */
function speakerOf(quote: Quote, catalog: Catalog): Anyone | undefined {
  const person = quote.person === undefined ? undefined : catalog.anyone(quote.person);
  if (person === undefined) return undefined;
  const known = new Set([...Object.values(person.names), ...(person.aliases ?? [])].map((name) => folded(name ?? '')));
  return Object.values(quote.speaker).some((name) => known.has(folded(name))) ? person : undefined;
}

const textOf = ({ text, verbatim }: Quote): string => [...Object.values(text), verbatim?.words ?? ''].join('\n');

/** Among choices of unknown gender, a pronoun would rule some out. */
const hasPronoun = ({ text }: Quote): boolean => /\b(?:s?he|his|hers?|him|himself|herself)\b/iu.test(text.en);

/** Press reports about people are stored with their statements, but nobody said them. */
const isReport = ({ text }: Quote): boolean => text.en.startsWith('According to ');

const isInGroup = (person: Anyone): boolean => 'memberships' in person && (person.memberships ?? []).length > 0;
const speaksOfGroup = ({ text }: Quote): boolean => /\b(?:groups?|members?|bands?|idols?)\b/iu.test(text.en);

const yearOf = ({ date }: Quote): number => Number(date?.slice(0, 4) ?? 0);

/** “Who said this?”, for statements that do not name their speaker. */
export function saidPool(catalog: Catalog): Pool {
  const spoken = new Map<string, { readonly speaker: Anyone; readonly quotes: Quote[] }>();
  for (const quote of catalog.quotes.values()) {
    const speaker = speakerOf(quote, catalog);
    if (speaker === undefined || isReport(quote) || tells(textOf(quote), telltalesOf(speaker))) continue;
    if (likelyGender(speaker) === undefined && hasPronoun(quote)) continue;
    const known = spoken.get(speaker.id);
    if (known === undefined) spoken.set(speaker.id, { speaker, quotes: [quote] });
    else known.quotes.push(quote);
  }
  const of = ({ choice }: Candidate) => spoken.get(choice.id);
  return {
    name: 'said',
    kind: 'said',
    candidates: [...spoken.values()].map(({ speaker, quotes }) => ({
      choice: personChoice(speaker),
      fame: fameOfPerson(speaker, catalog),
      asks: quotes.map((quote) => ({
        key: `said/${speaker.id}/${quote.id}`,
        prompt: { kind: 'said', quote, speaker },
        quoted: quote.text,
      })),
    })),
    /** The smallest number of years between the statements of two people. */
    distance(a, b) {
      const [one, other] = [of(a), of(b)];
      if (one === undefined || other === undefined || classOf(one.speaker) !== classOf(other.speaker)) return Infinity;
      return Math.min(
        ...one.quotes.flatMap((quote) => other.quotes.map((their) => Math.abs(yearOf(quote) - yearOf(their)))),
      );
    },
    isClear({ prompt }, candidate) {
      const other = of(candidate)?.speaker;
      return (
        other !== undefined &&
        prompt.kind === 'said' &&
        prompt.quote.people?.includes(other.id) !== true &&
        (isInGroup(other) || !isInGroup(prompt.speaker) || !speaksOfGroup(prompt.quote)) &&
        !tells(textOf(prompt.quote), telltalesOf(other))
      );
    },
  };
}
