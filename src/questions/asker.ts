import type { Catalog } from '../catalog/catalog.ts';
import { dayInJapan } from '../catalog/status.ts';
import { canonical } from '../language/canonical.ts';
import type { Language } from '../language/language.ts';
import type { Search } from '../search/result.ts';
import { madeInSteps, type Steps } from '../search/in-steps.ts';
import { spotterInSteps, type Spotter } from '../search/spot.ts';
import { answerOf } from './answer-of.ts';
import type { Answer } from './answer.ts';
import type { Outcome } from './outcomes.ts';
import { explain } from './explain.ts';
import { createFacts } from './facts/facts.ts';
import { createNearest, nothingNear } from './nearest/nearest.ts';
import { createTold } from './nearest/told.ts';
import type { Plan } from './plans/plan.ts';
import { begunTitles } from './reading/begun-titles.ts';
import { elsewhere } from './reading/elsewhere.ts';
import { calledNames } from './reading/called-names.ts';
import { createEveryday } from './reading/everyday.ts';
import { makerSurnames } from './reading/maker-surnames.ts';
import { otherNames } from './reading/other-names.ts';
import { read } from './reading/read.ts';
import { rememberedFinds } from './reading/remembered-finds.ts';
import { shortTitles } from './reading/short-titles.ts';
import { worksByDay } from './run/context.ts';
import { outcomeOf, type Parts } from './outcome.ts';
import type { Teaching } from './load.ts';
import { withoutSlips } from './slip.ts';
import { questionsAbout, suggest } from './suggestions/suggest.ts';
import { decide } from './understand/decide.ts';

interface Asked {
  readonly outcome: Outcome;
  /** The language of the question if it is recognizable, otherwise the reader's. */
  readonly language: Language;
}

/** Answers questions from one version of the data. */
export interface Asker {
  readonly spotter: Spotter;
  /** The preparation that the first question would otherwise wait for. The caller runs its steps while the bot is idle. */
  prepare(): Iterable<undefined>;
  ask(question: string, reader: Language, now: Date): Asked;
  /** Answers a plan directly, as a button asks it. */
  answer(plan: Plan, language: Language, now: Date): Answer | undefined;
  /** Questions about the most recently named record; general ones if none is named yet. */
  suggest(typed: string, language: Language): readonly string[];
  /** Questions that can be asked about a record; general ones without a record. */
  offers(id: string | undefined, language: Language): readonly string[];
  /** The marks, the plans with their scores and the unexplained words, for editors of the lexicon. */
  explain(question: string, reader: Language, now: Date): string;
}

/** Length limit of a question in characters; text beyond it is ignored. */
const longestQuestion = 300;

const cut = (question: string): string => canonical(question).slice(0, longestQuestion);

export function createAsker(catalog: Catalog, found: Search, { lexicons, suggestions }: Teaching): Asker {
  const search = rememberedFinds(found);
  const { get: spotter, steps: toSpotter } = madeInSteps(() => spotterInSteps(catalog, search));
  const { get: parts, steps: toParts } = madeInSteps(function* (): Steps<Parts> {
    const facts = yield* createFacts(catalog, spotter());
    return {
      catalog,
      search,
      facts,
      nearest: createNearest(catalog, facts),
      told: createTold(catalog, facts),
      byDay: worksByDay(catalog),
      spotter: spotter(),
      lexicons,
      everyday: createEveryday(catalog, facts.all),
      otherNames: otherNames(catalog),
      calledNames: calledNames(catalog),
      elsewhere: elsewhere(catalog),
      begunTitles: begunTitles(catalog),
      shortTitles: shortTitles(catalog),
      makerSurnames: makerSurnames(catalog),
    };
  });
  return {
    get spotter() {
      return spotter();
    },
    *prepare() {
      yield* toSpotter();
      yield* toParts();
    },
    answer(plan, language, now) {
      const asked = {
        language,
        now,
        today: dayInJapan(now),
        text: '',
        bare: '',
        rest: [],
        about: [],
        near: nothingNear,
      };
      return answerOf([{ plan, dropped: [] }], { ...parts(), ...asked }, []);
    },
    ask(question, reader, now) {
      const text = cut(question);
      const reading = read(text, reader, now, parts());
      const { language } = reading;
      const outcome = outcomeOf(reading, now, parts());
      const mended = outcome.verdict === 'unknown' ? withoutSlips(text, outcome, catalog, language) : undefined;
      if (mended === undefined) return { outcome, language };
      const again = outcomeOf(read(mended, reader, now, parts()), now, parts());
      return { outcome: again.verdict === 'answer' ? again : outcome, language };
    },
    suggest(typed, language) {
      const named = spotter()
        .spot(typed)
        .filter(({ isSure, kind }) => isSure && (kind === 'person' || kind === 'series'))
        .flatMap(({ ids }) => ids);
      return suggest(typed, named, language, catalog, search, suggestions);
    },
    offers: (id, language) =>
      id === undefined ? suggestions.general[language] : questionsAbout(id, language, catalog, suggestions),
    explain(question, reader, now) {
      const reading = read(cut(question), reader, now, parts());
      return explain(reading, decide(reading, catalog));
    },
  };
}
