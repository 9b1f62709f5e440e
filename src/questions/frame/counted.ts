import { citiesIn } from '../../search/places.ts';
import { means, type Mark } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';
import type { Subjects } from './subjects.ts';

const numbers: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, 二: 2, 三: 3, 두: 2, 세: 3, 네: 4 };
const several =
  /\b(?<en>two|three|four|\d) (?:or more )?korean (?:leads?|actors?|actresses|stars?|idols?)\b|韓国(?:の俳優|人俳優|人)[がは]?(?<ja>\d|二|三)人|한국 ?(?:배우|사람|주연)(?:이|가)? ?(?<ko>두|세|네|\d) ?명/iu;

/** "With two Korean leads", 韓国人が二人: the number of people that a work must have. */
export function manyMeant({ text }: Reading): number | undefined {
  const { en, ja, ko } = several.exec(text)?.groups ?? {};
  const word = (en ?? ja ?? ko)?.toLowerCase();
  const count = word === undefined ? undefined : (numbers[word] ?? Number(word));
  return count === undefined || count < 2 ? undefined : count;
}

/** People who play themselves. */
export const ofSelf = /\b(?:themsel(?:f|ves)|himself|herself)\b|本人役|본인 ?역|자기 ?자신 ?역/iu;

/** The place in a question about where works were shot or are set: a country, or a city as typed. */
export function placeMeant(open: readonly Mark[], { text, language }: Reading, subjects: Subjects): string | undefined {
  if (subjects.people.length + subjects.works.length > 0) return undefined;
  const [city] = citiesIn(text, language);
  if (city !== undefined) return city;
  const isOf = (place: 'place.korea' | 'place.japan'): boolean => open.some((mark) => means(mark, place));
  if (isOf('place.korea') === isOf('place.japan')) return undefined;
  return isOf('place.korea') ? 'KR' : 'JP';
}
