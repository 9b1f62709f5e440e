import { when, type Catalog, type Part } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import { statusOf } from '../../catalog/status.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { pictureWords } from '../../language/words/pictures.ts';
import type { Mark, TimeLine } from '../../pictures/spec.ts';
import { career, timeOf } from '../../insights/trend/career.ts';
import { lastKnownDay } from '../kit/freshness.ts';
import { nameOf, titleOf } from '../kit/names.ts';
import type { Picture } from '../kit/picture.ts';

/** Discord shrinks a picture with more works or more title lines than this, and its letters with it. */
export const mostWorks = 10;
const mostLines = 12;
/** A title that is wider than this many Latin letters takes two lines; kana and hangul are two letters wide. */
const widestLine = 28;

const linesOf = (title: string): number =>
  title.length + (title.match(/[^\p{ASCII}]/gu)?.length ?? 0) > widestLine ? 2 : 1;

/** As many works as a phone shows with legible titles, and the number of omitted ones. */
function careerShown(id: string, catalog: Catalog, language: Language): ReturnType<typeof career> {
  for (let most = mostWorks; most > 1; most -= 1) {
    const shown = career(id, catalog, most);
    const lines = shown.parts.reduce((sum, { series }) => sum + linesOf(titleOf(series, language)), 0);
    if (lines <= mostLines) return shown;
  }
  return career(id, catalog, 1);
}

function markOf({ credit }: Part): Mark {
  return credit.billing === 'lead' || credit.billing === 'supporting' ? credit.billing : 'small';
}

/** Why a work is not out yet: its day is ahead, or no source confirms it. Undefined for the others. */
function pendingIn(language: Language, now: Date): (part: Part) => readonly string[] {
  const words = pictureWords[language];
  return ({ series }) => {
    const { state } = statusOf(series, now);
    return state === 'upcoming' ? [words.ahead] : state === 'announced' || state === 'cancelled' ? [words.unsure] : [];
  };
}

/** Works on a time line, without the person's name. */
export function careerLine(parts: readonly Part[], catalog: Catalog, language: Language, now: Date): TimeLine {
  const words = pictureWords[language];
  const pending = pendingIn(language, now);
  return {
    is: 'timeLine',
    footer: words.footer(lastKnownDay(catalog, language)),
    legend: words.mark,
    hollow: [...new Set(parts.flatMap(pending))].join(' / ') || undefined,
    works: parts.map((part) => ({
      title: titleOf(part.series, language),
      mark: markOf(part),
      at: timeOf(when(part.series)),
      isHollow: pending(part).length > 0,
    })),
  };
}

/** A person's Japanese works on a time line. */
export function careerPicture(person: Anyone, catalog: Catalog, language: Language, now: Date): Picture {
  const words = pictureWords[language];
  const common = labels[language];
  const pending = pendingIn(language, now);
  const { parts, left } = careerShown(person.id, catalog, language);
  const name = nameOf(person, language);
  // The years span all works, including those that the picture omits.
  const years = career(person.id, catalog, Infinity).parts.map(({ series }) => series.year);
  const [first, last] = [String(Math.min(...years)), String(Math.max(...years))];
  const works = words.works(parts.length + left);
  const spec = careerLine(parts, catalog, language, now);
  const list = parts.map((part) =>
    commonWords[language].qualified(
      `${part.series.year} ${titleOf(part.series, language)}`,
      [...(part.credit.billing === undefined ? [] : [common.billing[part.credit.billing]]), ...pending(part)].join(
        commonWords[language].comma,
      ) || common.kind[part.series.kind],
    ),
  );
  return {
    spec,
    note: [words.careerUnder(works, first, last), ...(left > 0 ? [words.careerLeft(left)] : [])].join(' · '),
    alt: words.alt.career(
      name,
      works,
      first,
      last,
      [...list, ...(left > 0 ? [words.careerLeft(left)] : [])].join(commonWords[language].comma),
    ),
  };
}
