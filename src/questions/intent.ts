/** The kinds of question that are told apart. Each has its phrasings in data/questions.json. */
export const intents = [
  'who-plays',
  'cast',
  'koreans-in',
  'role',
  'works',
  'first-work',
  'latest-work',
  'count-works',
  'premise',
  'watch',
  'release',
  'director',
  'writer',
  'producer',
  'based-on',
  'episodes',
  'production',
  'music',
  'reception',
  'ratings',
  'awards',
  'box-office',
  'charts',
  'said',
  'why-japan',
  'against',
  'language',
  'fees',
  'budget',
  'list-actors',
  'list-works',
  'costars',
  'together',
  'compare',
  'most-works',
  'first-ever',
  'age',
  'birthday',
  'agency',
  'group',
  'members',
  'names',
  'nationality',
  'profile',
  'same-name',
  'recommend',
] as const;

/** Questions of fans that no catalog of facts answers: known, so that they are declined for what they are. */
export const declined = ['sequel', 'spoiler', 'plot-detail', 'private', 'opinion', 'news', 'elsewhere'] as const;

export type Intent = (typeof intents)[number];
export type Declined = (typeof declined)[number];
export type Kind = Intent | Declined;

export const kindsOfQuestion: readonly Kind[] = [...intents, ...declined];
export const isIntent = (kind: string): kind is Intent => intents.some((intent) => intent === kind);
