import type { Catalog } from '../../catalog/catalog.ts';
import { oncePer } from '../../catalog/once.ts';
import { drawAlike, drawInOrder } from './draw-four.ts';
import { drawOdd } from './draw-odd.ts';
import { candidatesAt } from './level.ts';
import { poolNamed, poolsOf } from './pools.ts';
import type { Wish } from './options.ts';
import type { Pool } from './pool.ts';
import { kinds, typedKinds, type Kind, type Question } from './question.ts';
import { hash, shuffled, type Draw } from './seeded-draws.ts';

/** A question as stored: its records are looked up in the current data. */
export interface AskedQuestion {
  readonly pool: string;
  readonly ask: string;
  /** The ids of the choices, in button order. */
  readonly choices: readonly string[];
  readonly right: number;
  /** The fingerprint of the question when it was drawn; absent in games that an older version began. */
  readonly print?: string | undefined;
}

/** Changes with everything that the question shows. */
const printOf = (ask: string, right: number, choices: Question['choices']): string =>
  hash(JSON.stringify([ask, right, choices])).toString(36);

const kindIn = (key: string): string => key.split(/[./]/u)[0] ?? '';

/** The kinds in the order of the attempts: those not asked for longest come first. */
function kindsInTurn({ theme, answers }: Wish, recent: readonly string[], draw: Draw): readonly Kind[] {
  const possible = answers === 'typed' ? typedKinds : kinds;
  if (theme !== 'mixed') return possible.filter((kind) => kind === theme);
  const last = (kind: Kind): number => recent.findLastIndex((key) => kindIn(key) === kind);
  return shuffled(possible, draw).toSorted((a, b) => last(a) - last(b));
}

function drawerOf({ place, trios }: Pool) {
  if (trios !== undefined) return drawOdd;
  return place === undefined ? drawAlike : drawInOrder;
}

/** The id of the person or work that a key asks for. */
const subjectIn = (key: string): string => key.split('/')[1] ?? '';

/** No question repeats within this many. If enough others exist, the answers of the last ten are no choices. */
export const mostRecent = 50;
const restingSubjects = 10;

/** The recent questions of a channel: their keys, and the people who may not be choices. */
interface Lately {
  readonly asked: ReadonlySet<string>;
  readonly resting: ReadonlySet<string>;
}

function drawOfKind(
  kind: Kind,
  { level }: Wish,
  { asked, resting }: Lately,
  catalog: Catalog,
  draw: Draw,
): AskedQuestion | undefined {
  for (const pool of shuffled(poolsOf(kind, catalog), draw)) {
    const rested = candidatesAt(level, pool).filter(({ choice }) => !resting.has(choice.id));
    const drawn = drawerOf(pool)(pool, rested, (key) => !asked.has(key), draw);
    if (drawn === undefined) continue;
    const four = shuffled(drawn.four, draw);
    const choices = four.map(({ choice }) => choice);
    const right = four.indexOf(drawn.right);
    const print = printOf(drawn.ask.key, right, choices);
    return { pool: pool.name, ask: drawn.ask.key, choices: choices.map(({ id }) => id), right, print };
  }
  return undefined;
}

/**
 * Draws the next question of a channel from its last questions, oldest first. If fewer than fifty questions match the
 * wish, the one asked longest ago repeats first. Undefined if the data has too little for the wish.
 */
export function drawQuestion(
  catalog: Catalog,
  wish: Wish,
  recent: readonly string[],
  draw: Draw,
): AskedQuestion | undefined {
  for (const kind of kindsInTurn(wish, recent, draw)) {
    for (let remembered = mostRecent; ; remembered = Math.floor(remembered / 2)) {
      const asked = new Set(remembered === 0 ? [] : recent.slice(-remembered));
      for (const restingNow of remembered === 0 ? [0] : [restingSubjects, 0]) {
        const resting = new Set(restingNow === 0 ? [] : recent.slice(-restingNow).map(subjectIn));
        const drawn = drawOfKind(kind, wish, { asked, resting }, catalog, draw);
        if (drawn !== undefined) return drawn;
      }
      if (remembered === 0) break;
    }
  }
  return undefined;
}

/** A question takes 1 KB besides its records; a full cache is cleared at once. */
const mostRemembered = 1000;

const rememberedOf = oncePer((_catalog: Catalog) => new Map<string, Question | undefined>());

/**
 * Restores a stored question with today's records. Cached per round, because two hundred people press its buttons.
 * Undefined if an edit removed a record, or made another choice right.
 */
export function questionOf(catalog: Catalog, asked: AskedQuestion): Question | undefined {
  const remembered = rememberedOf(catalog);
  const key = [asked.pool, asked.ask, asked.right, ...asked.choices].join(' ');
  if (remembered.has(key)) return remembered.get(key);
  const question = lookedUp(catalog, asked);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, question);
  return question;
}

function lookedUp(catalog: Catalog, asked: AskedQuestion): Question | undefined {
  const pool = poolNamed(asked.pool, catalog);
  const candidates = asked.choices.flatMap((id) => pool?.candidates.find(({ choice }) => choice.id === id) ?? []);
  const right = candidates[asked.right];
  const ask = right?.asks.find(({ key }) => key === asked.ask);
  if (pool === undefined || ask === undefined || candidates.length !== asked.choices.length) return undefined;
  if (candidates.some((other) => other !== right && !pool.isClear(ask, other))) return undefined;
  const choices = candidates.map(({ choice }) => choice);
  return { prompt: ask.prompt, choices, right: asked.right, print: printOf(ask.key, asked.right, choices) };
}
