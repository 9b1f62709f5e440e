import { answerWords } from '../../language/answers/words.ts';
import type { Headline } from '../../questions/answer.ts';
import type { Where } from '../../questions/plans/where.ts';
import { nameInText } from './names.ts';
import type { Shown } from './shown.ts';
import { whereText } from './where.ts';

/** The conditions of an answer about works that are still to come. */
function conditionsAhead(headline: Headline): Where | undefined {
  if (headline.key !== 'noWorks' && headline.key !== 'oneWork') return undefined;
  const { where } = headline.values;
  return where.is === 'where' && where.where.ahead === true ? where.where : undefined;
}

const onlyPerson = ({ ahead: _ahead, people = [], ...others }: Where): string | undefined =>
  people.length === 1 && Object.keys(others).length === 0 ? people[0] : undefined;

/** Whether the question was about the next work of one person. */
export function isNextOfOne(headline: Headline): boolean {
  const where = conditionsAhead(headline);
  return where !== undefined && onlyPerson(where) !== undefined;
}

/**
 * The sentence about the next work of one person, or about works to come that the sources do not name: they end before
 * today, so they cannot say that there are none.
 */
export function aheadSentence(
  headline: Headline,
  { work = '', status = '' }: Readonly<Record<string, string>>,
  shown: Shown,
): string | undefined {
  const where = conditionsAhead(headline);
  if (where === undefined) return undefined;
  const words = answerWords[shown.language].ahead;
  const person = onlyPerson(where);
  const name = person === undefined ? undefined : nameInText(person, shown);
  if (headline.key === 'oneWork') return name === undefined ? undefined : words.one(name, work, status);
  if (name !== undefined) return words.next(name);
  const { ahead: _ahead, ...others } = where;
  return words.none(whereText(others, 'work', shown));
}
