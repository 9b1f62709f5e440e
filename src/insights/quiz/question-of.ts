import type { Catalog } from '../../catalog/catalog.ts';
import { oncePer } from '../../catalog/once.ts';
import { firstDrafts } from './kinds/first.ts';
import { premiseDrafts } from './kinds/premise.ts';
import { roleDrafts } from './kinds/roles.ts';
import { saidDrafts } from './kinds/said.ts';
import { scriptDrafts } from './kinds/script.ts';
import { fits } from './choices.ts';
import { kinds, type Draft, type Kind, type Question, type Theme } from './question.ts';
import { drawsOf, hash, shuffled, type Draw } from './seeded-draws.ts';

const draftsOf: Readonly<Record<Kind, (catalog: Catalog) => readonly Draft[]>> = {
  roles: roleDrafts,
  premise: premiseDrafts,
  said: saidDrafts,
  first: firstDrafts,
  script: scriptDrafts,
};

const leastWrong = 3;
const askable = (kind: Kind): ((catalog: Catalog) => readonly Draft[]) =>
  oncePer((catalog: Catalog) =>
    draftsOf[kind](catalog).filter(({ right, wrong }) => fits(right) && wrong.length >= leastWrong),
  );

/** All questions of one version of the data by kind; computed when a kind is first needed. */
export const drafts: Readonly<Record<Kind, (catalog: Catalog) => readonly Draft[]>> = {
  roles: askable('roles'),
  premise: askable('premise'),
  said: askable('said'),
  first: askable('first'),
  script: askable('script'),
};

/** The kinds to try for a round, in order of preference, and how often each kind had its turn before. */
function turn(theme: Theme, seed: number, round: number): { readonly order: readonly Kind[]; readonly index: number } {
  if (theme !== 'mixed') return { order: [theme], index: round - 1 };
  const order = shuffled(kinds, drawsOf(hash(`${seed}.kinds`)));
  const at = (round - 1) % kinds.length;
  return { order: [...order.slice(at), ...order.slice(0, at)], index: Math.floor((round - 1) / kinds.length) };
}

/** The drafts in the order of the draw, each subject once. */
function inOrder(all: readonly Draft[], draw: Draw): Draft[] {
  return [...new Map(shuffled(all, draw).map((draft) => [draft.subject, draft])).values()];
}

function chosen({ prompt, right, wrong }: Draft, draw: Draw): Question {
  // Two works make a question as well; three and four are harder.
  const count = prompt.kind === 'first' ? 1 + draw(leastWrong) : leastWrong;
  const choices = shuffled([right, ...shuffled(wrong, draw).slice(0, count)], draw);
  return {
    prompt,
    choices,
    right: choices.indexOf(right),
    print: hash(JSON.stringify([prompt.kind, right, choices])).toString(36),
  };
}

/**
 * The question of a round, counted from 1. The same catalog, seed and theme always give the same question. Undefined if the
 * data has too little of that kind.
 */
export function questionOf(catalog: Catalog, seed: number, theme: Theme, round: number): Question | undefined {
  const { order, index } = turn(theme, seed, round);
  for (const kind of order) {
    const draft = inOrder(drafts[kind](catalog), drawsOf(hash(`${seed}.${kind}`)))[index];
    if (draft !== undefined) return chosen(draft, drawsOf(hash(`${seed}.${kind}.${round}`)));
  }
  return undefined;
}
