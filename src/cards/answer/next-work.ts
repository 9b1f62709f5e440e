import { answerWords } from '../../language/answers/words.ts';
import type { Headline } from '../../questions/answer.ts';
import type { Where } from '../../questions/plans/where.ts';
import { nameInText } from './names.ts';
import type { Shown } from './shown.ts';
import { whereText } from './where.ts';

/** The conditions of a list of works to come that is empty. */
function emptyAhead(headline: Headline): Where | undefined {
  if (headline.key !== 'noWorks') return undefined;
  const { where } = headline.values;
  return where.is === 'where' && where.where.ahead === true ? where.where : undefined;
}

const onlyPerson = ({ ahead: _ahead, people = [], ...others }: Where): string | undefined =>
  people.length === 1 && Object.keys(others).length === 0 ? people[0] : undefined;

/** Whether the question was about the next work of one person, and none is on record. */
export function isNextOfOne(headline: Headline): boolean {
  const where = emptyAhead(headline);
  return where !== undefined && onlyPerson(where) !== undefined;
}

/**
 * Where nothing is to come, the sentence says that the sources name nothing: they end before today, so they cannot
 * say that there is nothing.
 */
export function nothingAhead(headline: Headline, shown: Shown): string | undefined {
  const where = emptyAhead(headline);
  if (where === undefined) return undefined;
  const words = answerWords[shown.language].ahead;
  const person = onlyPerson(where);
  if (person !== undefined) return words.next(nameInText(person, shown));
  const { ahead: _ahead, ...others } = where;
  return words.none(whereText(others, 'work', shown));
}
