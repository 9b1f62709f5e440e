import { once } from '../search/once.ts';
import { repeatsName } from './facts/names.ts';
import type { NearFacts } from './nearest/nearest.ts';
import { blotted, type Reading } from './reading/reading.ts';
import type { Context, Ground } from './run/context.ts';
import { namedBy } from './taken.ts';
import type { Clause } from './understand/clause.ts';

/** The number of facts searched for the words that no plan understood. */
const mostNear = 24;

/** The context of the plans of a clause. */
export function contextOf({ frame }: Clause, { language, today }: Reading, now: Date, ground: Ground): Context {
  const { catalog, facts, nearest, told, everyday, byDay } = ground;
  const { text } = frame.reading;
  const about = namedBy(frame);
  const named = about.flatMap((id) => catalog.anyone(id) ?? []);
  // "ウンギョンちゃんの舞台（シム・ウンギョン）": a given name that repeats a name asks for nothing.
  const rest = frame.reading.rest.filter((word) => !named.some((person) => repeatsName(word, person)));
  const near = (): NearFacts => {
    const meant = about.length === 0 ? () => true : facts.aboutAny(about);
    // Unexplained words are the most informative: they count three times.
    return nearest.facts([...rest, ...rest, text].join(' '), language, meant, mostNear);
  };
  const names = frame.open.filter(({ name }) => name !== undefined);
  const bare = blotted(text, names);
  // Listed one by one: spreading all tools for each question takes longer than a small search.
  return {
    catalog,
    facts,
    nearest,
    told,
    everyday,
    byDay,
    language,
    now,
    today,
    text,
    bare,
    rest,
    about,
    near: once(near),
  };
}
