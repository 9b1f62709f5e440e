import type { Intent } from '../intent.ts';
import { awards } from './awards.ts';
import { cast, koreansIn, role, whoPlays } from './cast.ts';
import type { Answerer } from './facts.ts';
import { firstEver } from './first-ever.ts';
import { listActors, listWorks, mostWorks, recommend } from './lists.ts';
import { age, agency, birthday, group, members, names, nationality, profile } from './person-facts.ts';
import { compare, costars, sameName, together } from './relations.ts';
import { against, budget, fees, language, reception, said, whyJapan } from './said.ts';
import { basedOn, director, episodes, premise, producer, release, watch, writer } from './work-facts.ts';
import { boxOffice, charts, music, production, ratings } from './work-notes.ts';
import { countWorks, firstWorkOf, latestWork, works } from './works.ts';

/** Who answers which kind of question. */
export const answerers: Readonly<Record<Intent, Answerer>> = {
  'who-plays': whoPlays,
  cast,
  'koreans-in': koreansIn,
  role,
  works,
  'first-work': firstWorkOf,
  'latest-work': latestWork,
  'count-works': countWorks,
  premise,
  watch,
  release,
  director,
  writer,
  producer,
  'based-on': basedOn,
  episodes,
  production,
  music,
  reception,
  ratings,
  awards,
  'box-office': boxOffice,
  charts,
  said,
  'why-japan': whyJapan,
  against,
  language,
  fees,
  budget,
  'list-actors': listActors,
  'list-works': listWorks,
  costars,
  together,
  compare,
  'most-works': mostWorks,
  'first-ever': firstEver,
  age,
  birthday,
  agency,
  group,
  members,
  names,
  nationality,
  profile,
  'same-name': sameName,
  recommend,
};
