import type { Said } from './plan.ts';

/** "The cost of an episode": figures are given by the episode. */
const ofUnits: ReadonlySet<string> = new Set(['budget', 'fees', 'exports', 'ratings']);

/** 방송 수출액, 放送の輸出額: what is exported or watched is broadcasts. */
const ofBroadcasts: ReadonlySet<string> = new Set(['exports', 'ratings']);

/** Whether statements and figures answer an ask. */
export const explainsAskOfStatements = (part: Said, ask: string): boolean =>
  ask === 'said' ||
  ask === 'source' ||
  part.figures.includes(ask) ||
  (ask === 'episodes' && part.figures.some((topic) => ofUnits.has(topic))) ||
  (ask === 'release' && part.figures.some((topic) => ofBroadcasts.has(topic))) ||
  part.notes.includes(ask) ||
  (ask === 'fee' && part.figures.includes('fees')) ||
  (ask === 'award' && part.notes.includes('awards')) ||
  (ask === 'rating' && part.figures.includes('ratings')) ||
  (ask === 'chart' && part.figures.includes('charts'));
