import type { Catalog } from '../../src/catalog/catalog.ts';
import { languages, type Language } from '../../src/language/language.ts';
import type { Fan, Shown } from '../../tests/discord/fan.ts';
import { questionsOf } from '../../tests/questions/sets.ts';

const locales = { en: 'en-US', ja: 'ja', ko: 'ko' } as const;

/** One thing that fans do again and again. */
export interface Workload {
  readonly name: string;
  /** The language of the fan whose turn it is. */
  readonly locale: (turn: number) => (typeof locales)[Language];
  /** A fan's action; `open` is a card that is already in the channel. */
  readonly act: (fan: Fan, turn: number, open: Shown) => Promise<unknown>;
}

/**
 * The same order in every run, without the order of the files: a step that shares no factor with the length visits
 * all.
 */
function scattered<Thing>(things: readonly Thing[]): readonly Thing[] {
  const step = 7919;
  return things.map((thing, place) => things[(place * step) % things.length] ?? thing);
}

const taking = <Thing>(things: readonly Thing[], turn: number, otherwise: Thing): Thing =>
  things[turn % things.length] ?? otherwise;

const sixNames = ['han hyo joo', 'chae jonghyup', 'shim eun kyung', 'bae doona', 'ok taecyeon', 'kang jiyoung'];
const turnsOf = (turn: number): Language => languages[turn % languages.length] ?? 'en';

const english = (): 'en-US' => locales.en;
const each = (turn: number): (typeof locales)[Language] => locales[turnsOf(turn)];

/** The queries of the benchmark, besides the six names of its first version. */
export function workloadsOf(catalog: Catalog): readonly Workload[] {
  const people = scattered([...catalog.people.values()].map(({ names }) => names));
  const questions = scattered(questionsOf('asked-by-fans.json').filter(({ question }) => !question.includes(':')));
  return [
    {
      name: '/actor, six names',
      locale: english,
      act: (fan, turn) => fan.slash(`/actor name:${taking(sixNames, turn, '')}`),
    },
    {
      name: '/actor, everybody, three languages',
      locale: each,
      act: (fan, turn) => fan.slash(`/actor name:${people[turn % people.length]?.[turnsOf(turn)] ?? ''}`),
    },
    {
      // Answers to repeated questions are cached; `npm run bench -- questions` measures new ones.
      name: `/ask, ${questions.length} questions again and again, three languages`,
      locale: (turn) => locales[questions[turn % questions.length]?.language ?? 'en'],
      act: (fan, turn) => fan.slash(`/ask question:${questions[turn % questions.length]?.question ?? ''}`),
    },
    {
      name: 'autocomplete of /actor, one to five letters',
      locale: each,
      act: (fan, turn) =>
        fan.suggestions(
          `/actor name:${(people[turn % people.length]?.[turnsOf(turn)] ?? '').slice(0, 1 + (turn % 5))}`,
        ),
    },
    { name: 'a press of More', locale: english, act: (fan, _turn, open) => fan.press(open, 'More') },
  ];
}
