import type { Catalog } from '../catalog/catalog.ts';
import { createChecker } from '../catalog/check/check.ts';
import { foldName } from '../catalog/check/people.ts';
import { relate } from '../catalog/relate.ts';
import { figureTopics } from '../catalog/schema/figure.ts';
import { topics } from '../catalog/schema/quote.ts';
import { slug } from '../catalog/skeleton/skeleton.ts';
import { dayInJapan } from '../catalog/status.ts';
import { OperatorError } from '../environment/operator-error.ts';
import { isLatin, type Texts } from './new-actor.ts';
import { withEntry, type NewEntry } from './new-entry.ts';

const empty = { en: '', ja: '', ko: '' };

const catalogOf = (texts: Texts): Catalog => relate(createChecker()(texts).files);

function topicOr(given: string | undefined, known: readonly string[], example: string): string {
  if (given !== undefined && known.includes(given)) return given;
  throw new OperatorError(`write the topic (${known.join(', ')}), as in: npm run data:new -- ${example}`);
}

function freeId(wanted: string, isTaken: (id: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const id = `${wanted.slice(0, 56)}${count === 1 ? '' : `-${count}`}`;
    if (!isTaken(id)) return id;
  }
}

/** A statement: the speaker by id or name, and the topic, which is the file. */
export function newQuote(speaker: string, givenTopic: string | undefined, texts: Texts, now: Date): NewEntry {
  const topic = topicOr(givenTopic, topics, 'quote kim-woo-bin why-japan');
  const catalog = catalogOf(texts);
  const everyone = [...catalog.people.values(), ...catalog.costars.values(), ...catalog.makers.values()];
  const person =
    catalog.anyone(speaker) ??
    everyone.find(({ names }) =>
      Object.values(names).some((name) => name !== undefined && foldName(name) === foldName(speaker)),
    );
  if (person === undefined && /^[a-z0-9]+(?:-[a-z0-9]+)+$/u.test(speaker))
    throw new OperatorError(`nobody has the id "${speaker}": write the name of a speaker who has no record.`);
  const names =
    person?.names ??
    (isLatin(speaker) ? { en: speaker } : /\p{Script=Hangul}/u.test(speaker) ? { ko: speaker } : { ja: speaker });
  const today = dayInJapan(now);
  const wanted = [today.slice(0, 4), person?.id ?? slug('en' in names ? names.en : ''), topic].filter(
    (part) => part !== '',
  );
  const id = freeId(wanted.join('-'), (one) => catalog.quotes.has(one));
  const entry = {
    id,
    speaker: { ...empty, ...names },
    ...(person === undefined ? {} : { person: person.id }),
    role: empty,
    stance: '',
    text: empty,
    ...(person === undefined ? {} : { people: [person.id] }),
    sources: [],
    checked: today,
  };
  return withEntry(texts, `quotes/${topic}.json`, 'quotes', entry, 'last');
}

/** A figure: the topic, which is the file, and the work that it is about. */
export function newFigure(givenTopic: string, work: string | undefined, texts: Texts, now: Date): NewEntry {
  const topic = topicOr(givenTopic, figureTopics, 'figure ratings eye-love-you-2024');
  const catalog = catalogOf(texts);
  if (work !== undefined && !catalog.series.has(work)) throw new OperatorError(`no work has the id "${work}".`);
  const id = freeId([topic, work ?? dayInJapan(now).slice(0, 4)].join('-'), (one) => catalog.figures.has(one));
  const entry = {
    id,
    what: empty,
    value: empty,
    asOf: '',
    ...(work === undefined ? {} : { series: [work] }),
    sources: [],
    checked: dayInJapan(now),
  };
  return withEntry(texts, `figures/${topic}.json`, 'figures', entry, 'last');
}
