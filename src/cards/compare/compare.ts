import type { Catalog } from '../../catalog/catalog.ts';
import { firstJapanesePart } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import { dayInJapan } from '../../catalog/status.ts';
import { careerTotals, costarsOfBoth } from '../../insights/compare.ts';
import { worksTogether } from '../../insights/costars.ts';
import { formatDate } from '../../language/date.ts';
import type { WordsOf } from '../../language/define-words.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { compareWords } from '../../language/words/compare.ts';
import { recordWords } from '../../language/words/record.ts';
import { lifeFacts } from '../actor/life.ts';
import { personSources } from '../actor/sources.ts';
import { colours } from '../kit/colours.ts';
import { sharedTitle } from '../costars/shared-title.ts';
import { doubtMark } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import type { Fact } from '../kit/facts.ts';
import { field, fields, listWithin } from '../kit/fields.ts';
import { sourcesLine } from '../kit/freshness.ts';
import { limits, shorten } from '../kit/limits.ts';
import { nameOf, termName, titleWithYear } from '../kit/names.ts';
import { pairCustomId } from '../costars/pair.ts';
import { button, menu, rowsOf, type MenuItem, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';
import { namesWithin, sideBySide, type Compared } from '../kit/side-by-side.ts';

const sharedShown = 4;

/** Both names as a title. */
export function pairTitle(a: string, b: string, language: Language): string {
  return shorten(compareWords[language].title(a, b), limits.embedTitle);
}

const lifeOf = (person: Anyone, catalog: Catalog, language: Language, now: Date): Fact[] =>
  'summary' in person ? lifeFacts(person, catalog, language, now) : [];

/**
 * Born, agency, group: the fields of the actor's card in its order. A line takes its label from the side that has it.
 */
function lifeLines(a: Anyone, b: Anyone, catalog: Catalog, language: Language, now: Date): Compared[] {
  const [left, right] = [lifeOf(a, catalog, language, now), lifeOf(b, catalog, language, now)];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    name: (left[index] ?? right[index])?.name ?? '',
    sides: [left[index]?.value, right[index]?.value],
  }));
}

/** "4 (3 series, 1 film)"; only the kind if all are of the same one. */
function countOfKinds(total: string, kinds: readonly string[], words: WordsOf<typeof commonWords>): string {
  const [only] = kinds;
  return only === undefined ? total : kinds.length === 1 ? only : words.qualified(total, kinds.join(words.comma));
}

function careerLines(a: Anyone, b: Anyone, catalog: Catalog, language: Language): Compared[] {
  const words = compareWords[language];
  const common = commonWords[language];
  const [left, right] = [careerTotals(a.id, catalog), careerTotals(b.id, catalog)];
  const line = (name: string, of: (career: typeof left) => string): Compared => ({
    name,
    sides: [of(left), of(right)],
  });
  const first = (person: Anyone): string | undefined => {
    const part = firstJapanesePart(catalog.partsOf(person.id));
    return part && plain(titleWithYear(part.series, language));
  };
  return [
    line(words.works, ({ works, kinds }) =>
      countOfKinds(
        words.workCount(works),
        kinds.map(({ kind, count }) => words.kindCount[kind](count)),
        common,
      ),
    ),
    ...(left.leads + right.leads === 0 ? [] : [line(words.leads, ({ leads }) => words.workCount(leads))]),
    { name: recordWords[language].field.firstJapanese, sides: [first(a), first(b)] },
    line(words.services, ({ services }) =>
      services.map((service) => plain(termName(catalog.services, service, language))).join(common.comma),
    ),
  ];
}

function items(ids: readonly string[], catalog: Catalog, language: Language): MenuItem[] {
  return ids.flatMap((id) => {
    const person = catalog.anyone(id);
    return person === undefined ? [] : [{ label: nameOf(person, language), to: customId('actor', id) }];
  });
}

/** Two people side by side. */
export function comparePeopleCard(a: Anyone, b: Anyone, catalog: Catalog, language: Language, now: Date): Reply {
  const words = compareWords[language];
  const common = commonWords[language];
  const [nameA, nameB] = [plain(nameOf(a, language)), plain(nameOf(b, language))];
  const together = worksTogether(a.id, b.id, catalog);
  const both = costarsOfBoth(a.id, b.id, catalog);
  const names = both.flatMap((id) => catalog.anyone(id) ?? []).map((person) => plain(nameOf(person, language)));
  const chain = pairCustomId('costars', a.id, 'with', b.id);
  const facts = sideBySide(
    [...careerLines(a, b, catalog, language), ...lifeLines(a, b, catalog, language, now)],
    words.unknown,
    words.title,
  );
  const shown = fields(
    field(
      together.length === 0 ? words.sharedWorks : common.count(words.sharedWorks, together.length),
      listWithin(
        together.slice(0, sharedShown).map((work) => sharedTitle(work, [a.id, b.id], language, now)),
        together.length,
        common,
      ) || words.noSharedWorks,
    ),
    field(
      names.length === 0 ? words.sharedCompanions : common.count(words.sharedCompanions, names.length),
      namesWithin(names, common) || words.noSharedCompanions,
    ),
  );
  return {
    embeds: [
      {
        title: pairTitle(nameA, nameB, language),
        description: facts,
        color: colours.actor,
        fields: shown,
        footer: {
          text: [
            words.footer(formatDate(dayInJapan(now), language)),
            sourcesLine([...new Set([...personSources(a, catalog), ...personSources(b, catalog)])], catalog, language),
            ...([facts, ...shown.map(({ value }) => value)].some((text) => text.includes(doubtMark))
              ? [common.unconfirmedLegend]
              : []),
          ].join(' · '),
        },
      },
    ],
    rows: rowsOf(
      menu('both', common.menu.record, [
        ...items([a.id, b.id], catalog, language),
        ...together
          .slice(0, sharedShown)
          .map((work) => ({ label: titleWithYear(work, language), to: customId('series', work.id) })),
        ...items(both, catalog, language),
      ]),
      chain === undefined ? [] : [button(words.chain, chain, { emoji: '🔗' })],
    ),
  };
}
