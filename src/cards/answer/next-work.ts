import { dayInJapan } from '../../catalog/status.ts';
import { answerWords } from '../../language/answers/words.ts';
import type { Headline } from '../../questions/answer.ts';
import type { Where } from '../../questions/plans/where.ts';
import { nameInText } from './names.ts';
import type { Shown } from './shown.ts';
import { whereText } from './where.ts';

/** A month or year counts as ahead until it is over. */
function isAhead({ ahead, released }: Where, today: string): boolean {
  return ahead === true || (released?.from !== undefined && released.from >= today.slice(0, released.from.length));
}

/** The conditions of an answer about upcoming works. */
function conditionsAhead(headline: Headline, now: Date): Where | undefined {
  if (headline.key !== 'noWorks' && headline.key !== 'oneWork') return undefined;
  const { where } = headline.values;
  return where.is === 'where' && isAhead(where.where, dayInJapan(now)) ? where.where : undefined;
}

/** The person, if the question asked for nothing else but works in Japan, which the sentences mention. */
const onlyPerson = ({ ahead: _ahead, country, people = [], ...others }: Where): string | undefined =>
  people.length === 1 && country !== 'KR' && Object.keys(others).length === 0 ? people[0] : undefined;

/** Whether the question was about the next work of one person. */
export function isNextOfOne(headline: Headline, now: Date): boolean {
  const where = conditionsAhead(headline, now);
  return where !== undefined && onlyPerson(where) !== undefined;
}

/** The person without recorded work in Japan, if the question had no other condition. */
function withoutWorks(headline: Headline): string | undefined {
  if (headline.key !== 'noWorks' || headline.values.where.is !== 'where') return undefined;
  const { where } = headline.values.where;
  return where.ahead === undefined ? onlyPerson(where) : undefined;
}

/**
 * The sentence about the next work of one person, or about upcoming works that the sources do not mention: the sources
 * end before today, so they cannot prove that there are none.
 */
export function aheadSentence(
  headline: Headline,
  { work = '', status = '' }: Readonly<Record<string, string>>,
  shown: Shown,
): string | undefined {
  const idle = withoutWorks(headline);
  if (idle !== undefined) return answerWords[shown.language].noWorksOf(nameInText(idle, shown));
  const where = conditionsAhead(headline, shown.now);
  if (where === undefined) return undefined;
  const words = answerWords[shown.language].ahead;
  const person = onlyPerson(where);
  const name = person === undefined ? undefined : nameInText(person, shown);
  if (headline.key === 'oneWork') return name === undefined ? undefined : words.one(name, work, status);
  if (name !== undefined) return words.next(name);
  const { ahead: _ahead, ...others } = where;
  return words.none(whereText(others, 'work', shown));
}
