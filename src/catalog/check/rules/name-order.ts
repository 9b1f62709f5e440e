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
          problemAt(file, [...path, 'names', 'en'], 'warning', {
            en: `is in another order than the id "${id}": a Korean name begins with the surname`,
            ja: `ID「${id}」と順序が違います。韓国人の名前は姓から書きます`,
            ko: `ID ‘${id}’와 순서가 다릅니다. 한국인의 이름은 성부터 씁니다`,
          }),
        ]
      : [];
  }),
);
