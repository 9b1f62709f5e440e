import { peopleIn } from '../people.ts';
import { inEachFile } from '../rule.ts';
import { problemAt } from '../../report.ts';

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/gu) ?? [];

/** Ids begin with the surname, and so do Korean names in Latin letters: han-hyo-joo, Han Hyo-joo. */
export const nameOrder = inEachFile((file) =>
  peopleIn(file).flatMap(({ path, record: { id, names, nationality } }) => {
    const [ofId, ofName] = [wordsOf(id), wordsOf(names.en)];
    const isTurned = ofId.join(' ') !== ofName.join(' ') && ofId.toSorted().join(' ') === ofName.toSorted().join(' ');
    return nationality === 'KR' && isTurned
      ? [
          problemAt(
            file,
            [...path, 'names', 'en'],
            'warning',
            `is in another order than the id "${id}": a Korean name begins with the surname`,
          ),
        ]
      : [];
  }),
);
