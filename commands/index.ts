import { about } from './about.ts';
import { actor } from './actor.ts';
import { ask } from './ask.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { costars } from './costars.ts';
import { follow } from './follow.ts';
import { following } from './following.ts';
import { quiz } from './quiz.ts';
import { myStars } from './my-stars.ts';
import { onThisDay } from './on-this-day.ts';
import { quote } from './quote.ts';
import { random } from './random.ts';
import { report } from './report.ts';
import { withReportAnswers } from './report-answers.ts';
import { search } from './search.ts';
import { series } from './series.ts';
import { trend } from './trend.ts';
import { upcoming } from './upcoming.ts';
import { withDeliveryHints } from './delivery-hint.ts';
import { withVisibility } from './visibility.ts';
import { whoIsThis } from './who-is-this.ts';
import { workshop } from './workshop.ts';

const lookups: readonly Command[] = [
  ask,
  actor,
  series,
  quote,
  search,
  whoIsThis,
  upcoming,
  costars,
  compare,
  random,
  onThisDay,
  trend,
].map(withVisibility);

const others: readonly Command[] = [follow, following, myStars, quiz, report, workshop];

/** The only list of commands. The router, the registration and the tests of the documents read it. */
export const commands: readonly Command[] = [...lookups, ...others, withVisibility(about([...lookups, ...others]))]
  .map(withDeliveryHints)
  .map(withReportAnswers);
