import type { Catalog } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import { chainBetween, type Link } from '../../insights/chain.ts';
import { sharedCasts, worksTogether } from '../../insights/costars.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { costarsWords } from '../../language/words/costars.ts';
import { labels } from '../../language/words/labels.ts';
import { citations } from '../kit/cite.ts';
import { colours } from '../kit/colours.ts';
import { sharedMark } from './shared-title.ts';
import { doubtMark } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { limits, shorten } from '../kit/limits.ts';
import { nameOf, quotedTitle, titleWithYear } from '../kit/names.ts';
import { button, menu, rowsOf, type MenuItem, type Reply } from '../kit/reply.ts';
import { customId } from '../kit/custom-id.ts';

const alsoShown = 3;

/** The sources of two people’s credits in a work. */
function sourcesOf({ from, to, work }: Link): string[] {
  const credits = (work.cast ?? []).filter(({ person }) => person === from || person === to);
  return [...new Set(credits.flatMap(({ sources }) => sources))];
}

/** The works that link two people, with a source. */
function linkLines(link: Link, catalog: Catalog, language: Language, now: Date): string {
  const words = costarsWords[language];
  const others = worksTogether(link.from, link.to, catalog).filter((work) => work !== link.work);
  const titles = others
    .slice(0, alsoShown)
    .map((work) => quotedTitle(work, language) + sharedMark(work, [link.from, link.to], language, now));
  const rest = others.length - titles.length;
  return [
    `　↓ ${words.link(plain(titleWithYear(link.work, language)))}${sharedMark(link.work, [link.from, link.to], language, now)}`,
    ...(titles.length === 0
      ? []
      : [`-# ${words.also([...titles, ...(rest > 0 ? [`+${rest}`] : [])].join(commonWords[language].comma))}`]),
    `-# ${citations(sourcesOf(link), catalog, language, 1)}`,
  ].join('\n');
}

function items(links: readonly Link[], catalog: Catalog, language: Language): MenuItem[] {
  const people = [...new Set(links.flatMap(({ from, to }) => [from, to]))].flatMap((id) => catalog.anyone(id) ?? []);
  const works = [...new Set(links.map(({ work }) => work))];
  const kinds = labels[language].kind;
  return [
    ...people.map((person) => ({ label: nameOf(person, language), to: customId('actor', person.id) })),
    ...works.map((work) => ({
      label: titleWithYear(work, language),
      description: kinds[work.kind],
      to: customId('series', work.id),
    })),
  ];
}

/** Whether somebody has any co-stars: a button to an empty list is a dead end. */
const hasCostars =
  (catalog: Catalog) =>
  ({ id }: Anyone): boolean =>
    sharedCasts(id, catalog).length > 0;

/** The shortest chain of shared casts between two people. */
export function chainCard(a: Anyone, b: Anyone, catalog: Catalog, language: Language, now: Date): Reply {
  const words = costarsWords[language];
  const common = commonWords[language];
  const [nameA, nameB] = [plain(nameOf(a, language)), plain(nameOf(b, language))];
  if (a.id === b.id)
    return { embeds: [{ title: nameA, description: words.same(nameA), color: colours.notice }], ephemeral: true };
  const buttons = [a, b]
    .filter(hasCostars(catalog))
    .map((one) => button(words.all(nameOf(one, language)), customId('costars', one.id, 1), { emoji: '🎭' }));
  const title = shorten(words.chainTitle(nameA, nameB), limits.embedTitle);
  const links = chainBetween(a.id, b.id, catalog);
  if (links === undefined) {
    const without = [a, b].filter(({ id }) => catalog.partsOf(id).length === 0);
    const text = without.map((one) => words.noCast(plain(nameOf(one, language))));
    return {
      embeds: [{ title, description: [words.noChain(nameA, nameB), ...text].join('\n'), color: colours.notice }],
      rows: rowsOf(buttons),
    };
  }
  const boldName = (id: string): string => {
    const person = catalog.anyone(id);
    return `**${plain(person === undefined ? id : nameOf(person, language))}**`;
  };
  const text = [
    boldName(a.id),
    ...links.flatMap((link) => [linkLines(link, catalog, language, now), boldName(link.to)]),
  ];
  const lead = links.length === 1 ? words.chainDirect : words.chainSteps(links.length);
  const description = [lead, '', ...text].join('\n');
  // Between two people who share a work there is no chain to choose: all shared works are listed.
  const legends = [
    ...(links.length === 1 ? [] : [words.legend]),
    ...(description.includes(doubtMark) ? [common.unconfirmedLegend] : []),
  ];
  return {
    embeds: [
      {
        title,
        description: shorten(description, limits.embedDescription),
        color: colours.actor,
        ...(legends.length === 0 ? {} : { footer: { text: legends.join(' · ') } }),
      },
    ],
    rows: rowsOf(menu('chain', common.menu.record, items(links, catalog, language)), buttons),
  };
}
