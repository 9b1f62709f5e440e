import type { Catalog } from '../../catalog/catalog.ts';
import { means, type Mark } from '../reading/mark.ts';
import type { Reading } from '../reading/reading.ts';
import type { Left, Where } from '../plans/where.ts';
import { manyMeant, ofSelf, placeMeant } from './counted.ts';
import { isOfStars, qualifiedBy } from './qualified.ts';
import {
  asksForDebuts,
  isIncluded,
  isOfJapaneseAgency,
  isOfOriginal,
  isOut,
  originalOf,
  isRunning,
} from './said-of.ts';
import type { Subjects } from './subjects.ts';
import { amounts } from './amount-conditions.ts';
import { asksWhoDied, times, type Draft } from './times.ts';
import { awardsIn, billingOf, formsOf, genresOf, ofEach, termsOf } from './terms.ts';

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];
const filled = <Value>(values: readonly Value[]): Value[] | undefined =>
  values.length === 0 ? undefined : unique(values);

/** The origin of works and people: "Korean", "Japanese", "in Japan", by the noun that they qualify. */
function origins(open: readonly Mark[], text: string, where: Draft): void {
  for (const mark of open) {
    const nation = means(mark, 'origin.korean') ? 'KR' : means(mark, 'origin.japanese') ? 'JP' : undefined;
    if (means(mark, 'origin.joint')) where.country = 'JP-KR';
    else if (nation !== undefined) {
      const noun = qualifiedBy(mark, open, text);
      if (noun === 'maker') where.makerNation = nation;
      // "Japanese" without a noun qualifies the works: all of them are Japanese.
      else if (noun === 'work' || (noun === undefined && nation === 'JP'))
        where.country ??= nation === 'KR' ? 'KR' : 'not-KR';
      else where.nation ??= nation;
    }
  }
  // 日本で公開された韓国映画: the place does not outweigh the origin.
  if (open.some((mark) => means(mark, 'place.japan') && !means(mark, 'origin.japanese'))) where.country ??= 'not-KR';
}

/** "After Air Doll": restricts to works released after a named one. The name is then no subject. */
function relative(open: readonly Mark[], reading: Reading, subjects: Subjects, catalog: Catalog, where: Draft): void {
  const order = open.find((mark) => means(mark, 'operator.after') || means(mark, 'operator.before'));
  if (order === undefined) return;
  const name = open.find(
    (mark) =>
      mark.name?.kind === 'series' &&
      (reading.language === 'en'
        ? mark.start >= order.end && mark.start - order.end < 6
        : mark.end <= order.start && order.start - mark.end < 4),
  );
  const id = name?.name?.ids.find((one) => subjects.works.includes(one));
  const work = id === undefined ? undefined : catalog.series.get(id);
  // "Was A before B" compares the two.
  if (work === undefined || subjects.works.length > 1) return;
  const isAfter = means(order, 'operator.after');
  where.relativeTo = work.id;
  where.released = isAfter
    ? { from: work.start ?? String(work.year + 1) }
    : { to: work.start ?? String(work.year - 1) };
  where.not = { ...where.not, works: [work.id] };
}

/** "Which actresses" is one question word, but still restricts the gender. */
const isOfActresses = ({ name, text }: Mark): boolean =>
  name === undefined && /actress|女優|여배우|여자 배우/iu.test(text);

/** "The KARA guys": of a group, these are its members. */
const isOfMembers = ({ text, start }: Mark, open: readonly Mark[]): boolean =>
  /^guys$/iu.test(text) &&
  open.some(
    (mark) => (means(mark, 'group') || mark.name?.kind === 'group') && start - mark.end < 2 && start > mark.start,
  );

/** "Never in a movie, just stage or tv": the forms behind "just" only say again what is left. */
const isRestated = ({ start }: Mark, open: readonly Mark[], text: string): boolean =>
  open.some((mark) => means(mark, 'exclusion.not') && mark.end < start) &&
  /,\s*(?:like\s+)?(?:just|only)\b[^,?.]*$/iu.test(text.slice(0, start));

function leftOut(left: readonly Mark[], text: string): Left | undefined {
  const idsOf = (kind: string): string[] => left.flatMap(({ name }) => (name?.kind === kind ? name.ids : []));
  const works = filled(idsOf('series'));
  // People before an excluded work only identify it: AとBの『C』を除く.
  const people =
    works === undefined
      ? filled([...idsOf('person'), ...idsOf('character').map((id) => id.split('/')[1] ?? '')])
      : undefined;
  const koreans = left.some((mark) => means(mark, 'origin.korean') && qualifiedBy(mark, left, text) !== 'work');
  const all: Left = {
    released: left.find(({ span }) => span !== undefined)?.span,
    works,
    people,
    // "Neither a film nor a series" leaves the specials, "no dramas" does not.
    forms: filled(ofEach(left, (mark) => (/^series$/iu.test(mark.text) ? ['series' as const] : formsOf(mark)))),
    billing: filled(ofEach(left, billingOf)),
    genres: filled(ofEach(left, genresOf)),
    services: filled(ofEach(left, (mark) => termsOf(mark, 'service'))),
    groups: filled(ofEach(left, (mark) => termsOf(mark, 'group'))),
    ...(koreans ? { koreans: true } : {}),
  };
  return Object.values(all).some((value) => value !== undefined) ? all : undefined;
}

const isOfKorea = (mark: Mark): boolean => means(mark, 'origin.korean') || means(mark, 'place.korea');

/** The restrictions of a clause: each word that narrows the works or people. */
export function restrictionsOf(
  reading: Reading,
  all: readonly Mark[],
  left: readonly Mark[],
  subjects: Subjects,
  catalog: Catalog,
): Where {
  const open = all.filter((mark) => !isIncluded(mark, reading));
  const where: Draft = {
    forms: filled(
      ofEach(
        open.filter(
          (mark) =>
            !isRestated(mark, open, reading.text) &&
            !isOfOriginal(mark, open, reading.text) &&
            !isOfStars(mark, open, reading.text),
        ),
        formsOf,
      ),
    ),
    billing: filled(ofEach(open, billingOf)),
    genres: filled(ofEach(open, genresOf).filter((id) => catalog.genres.has(id))),
    services: filled(ofEach(open, (mark) => termsOf(mark, 'service'))),
    groups: filled(ofEach(open, (mark) => termsOf(mark, 'group'))),
    companies: filled(subjects.companies),
    agencies: filled(subjects.agencies),
    not: leftOut(left, reading.text),
  };
  const genders = unique(
    open.flatMap((mark) =>
      means(mark, 'gender.female') || means(mark, 'noun.actress') || isOfActresses(mark)
        ? ['f']
        : means(mark, 'gender.male') && !isOfMembers(mark, open)
          ? ['m']
          : [],
    ),
  );
  if (genders.length === 1) where.gender = genders[0] === 'f' ? 'f' : 'm';
  origins(open, reading.text, where);
  times(open, reading, subjects, where);
  amounts(open, reading, where);
  relative(open, reading, subjects, catalog, where);
  const has = (...meanings: Parameters<typeof means>[1][]): boolean =>
    open.some((mark) => meanings.some((one) => means(mark, one)));
  if (has('trade.idol', 'trade.singer') && where.groups === undefined) where.idol = true;
  if (isOut(open, reading)) where.out = true;
  else if (has('operator.next', 'time.soon') && where.released === undefined) where.ahead = true;
  if (asksWhoDied(open, subjects)) where.died ??= {};
  // Korean productions on tour also had a stage in Japan.
  const isOnStage =
    where.forms?.every((form) => form === 'stage') === true || where.genres?.includes('musical') === true;
  if (isOnStage && where.country === 'not-KR') delete where.country;
  if (where.agencies === undefined && isOfJapaneseAgency(open)) {
    where.agencyIn = 'JP';
    delete where.country;
  }
  if (asksForDebuts(open, subjects) && where.released !== undefined) {
    where.debuted = where.released;
    delete where.released;
    delete where.country;
  }
  where.many = manyMeant(reading);
  if (ofSelf.test(reading.text) && has('asks.plays', 'asks.cast', 'asks.character')) where.asSelf = true;
  const place = has('asks.location') ? placeMeant(open, reading, subjects) : undefined;
  if (place !== undefined) {
    where.place = place;
    delete where.country;
  }
  if (has('asks.award', 'award')) where.awarded = true;
  where.awards = filled(ofEach(open, awardsIn));
  if (isRunning(open, reading)) where.running = true;
  if (has('asks.basis') && subjects.works.length === 0) {
    if (open.some((mark) => isOfKorea(mark) && qualifiedBy(mark, open, reading.text) !== 'person')) {
      where.basedOnKorean = true;
      delete where.nation;
      where.original = originalOf(open, reading.text);
      if (where.country === 'KR') delete where.country;
    } else where.based = true;
  }
  return Object.fromEntries(Object.entries(where).filter(([, value]) => value !== undefined));
}
