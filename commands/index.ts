import { about } from './about.ts';
import { actor } from './actor.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { costars } from './costars.ts';
import { daily } from './daily.ts';
import { follow } from './follow.ts';
import { following } from './following.ts';
import { quiz } from './quiz.ts';
import { inQuizChannel } from './quiz-place.ts';
import { myStars } from './my-stars.ts';
import { onThisDay } from './on-this-day.ts';
import { profile } from './profile.ts';
import { quote } from './quote.ts';
import { random } from './random.ts';
import { report } from './report.ts';
import { withReport } from './report-on-lists.ts';
import { answerHints } from './report-answers.ts';
import { search } from './search.ts';
import { series } from './series.ts';
import { settings } from './settings.ts';
import { trend } from './trend.ts';
import { upcoming } from './upcoming.ts';
import { deliveryHints } from './delivery-hint.ts';
import { withHints } from './hints.ts';
import { withVisibility } from './visibility.ts';
import { whoIsThis } from './who-is-this.ts';
import { workshop } from './workshop.ts';

const lookups: readonly Command[] = [
  ask,
  ...[actor, series, quote, search, whoIsThis, upcoming, costars, compare, random, onThisDay].map(withReport),
  // Its rows of buttons are full, and a phone has no room for another; its statements open as cards that can be reported.
  trend,
].map(withVisibility);

const others: readonly Command[] = [
  follow,
  following,
  withReport(myStars),
  inQuizChannel(quiz),
  daily,
  profile,
  report,
  workshop,
];

/** The only list of commands. The router, the registration and the tests of the documents read it. */
export const commands: readonly Command[] = [
  ...lookups,
  ...others,
  settings(lookups),
  withVisibility(about([...lookups, ...others])),
].map(withHints([deliveryHints, answerHints]));
