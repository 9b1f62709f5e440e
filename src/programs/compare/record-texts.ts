import { ComponentType } from 'discord-api-types/v10';
import { actorCard } from '../../cards/actor/actor.ts';
import { actorDetailsCard } from '../../cards/actor/details.ts';
import { actorJapanCard } from '../../cards/actor/japan.ts';
import { actorSourcesCard } from '../../cards/actor/sources.ts';
import { actorWorksCard } from '../../cards/actor/works.ts';
import type { Reply } from '../../cards/kit/reply.ts';
import { quoteField } from '../../cards/quote/field.ts';
import { figureField, seriesBackgroundCard } from '../../cards/series/background.ts';
import { seriesCastCard } from '../../cards/series/cast.ts';
import { seriesDetailsCard } from '../../cards/series/details.ts';
import { seriesCard } from '../../cards/series/series.ts';
import { seriesSourcesCard } from '../../cards/series/sources.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Series } from '../../catalog/schema/series.ts';
import { embedText } from '../../doors/terminal/text.ts';
import type { Language } from '../../language/language.ts';

/** The texts about a record in one language: its card, and the pages behind its buttons. */
export interface RecordText {
  readonly card: readonly string[];
  readonly further: readonly string[];
}

const isUnderline = (line: string): boolean => /^─+$/u.test(line);

/** The embeds as plain text, and the buttons that lead out of Discord, which come from the data. */
function linesOf({ embeds, rows = [] }: Pick<Reply, 'embeds' | 'rows'>): string[] {
  const buttons = rows.flatMap(({ components }) =>
    components.flatMap((component) =>
      component.type === ComponentType.Button && 'url' in component
        ? [`[${component.label ?? ''}] ${component.url}`]
        : [],
    ),
  );
  return [...embeds.flatMap(embedText), ...buttons]
    .flatMap((text) => text.split('\n'))
    .filter((line) => line !== '' && !isUnderline(line));
}

/** A further page without its footer, which says again what the card's own footer says. */
const furtherLines = ({ embeds }: Reply): string[] =>
  linesOf({ embeds: embeds.map(({ footer: _saidBefore, ...embed }) => embed) });

/** All pages of a list. A number beyond the last page gives the last page again. */
function everyPage(cardOf: (page: number) => Reply): string[] {
  const lines: string[] = [];
  let last = '';
  for (let page = 1; ; page += 1) {
    const shown = furtherLines(cardOf(page));
    const text = shown.join('\n');
    if (text === last) return lines;
    lines.push(...shown);
    last = text;
  }
}

const personText = (person: Anyone, catalog: Catalog, language: Language, now: Date): RecordText => ({
  card: linesOf(actorCard(person, catalog, language, now)),
  further: [
    ...furtherLines(actorDetailsCard(person, catalog, language)),
    ...everyPage((page) => actorWorksCard(person, page, catalog, language, now)),
    ...everyPage((page) => actorJapanCard(person, page, catalog, language)),
    ...everyPage((page) => actorSourcesCard(person, page, catalog, language)),
  ],
});

const workText = (work: Series, catalog: Catalog, language: Language, now: Date): RecordText => ({
  card: linesOf(seriesCard(work, catalog, language, now)),
  further: [
    ...furtherLines(seriesDetailsCard(work, catalog, language)),
    ...everyPage((page) => seriesCastCard(work, page, catalog, language)),
    ...everyPage((page) => seriesBackgroundCard(work, page, catalog, language)),
    ...everyPage((page) => seriesSourcesCard(work, page, catalog, language)),
  ],
});

/**
 * The texts about a person, work, statement or figure. Statements and figures are separate, because one
 * more of them moves all others of a list to other pages.
 */
export function recordText(id: string, catalog: Catalog, language: Language, now: Date): RecordText {
  const work = catalog.series.get(id);
  if (work !== undefined) return workText(work, catalog, language, now);
  const person = catalog.anyone(id);
  if (person !== undefined) return personText(person, catalog, language, now);
  const quote = catalog.quotes.get(id);
  const figure = catalog.figures.get(id);
  const fields = [
    ...(quote === undefined ? [] : [quoteField(quote, catalog, language)]),
    ...(figure === undefined ? [] : [figureField(figure, catalog, language)]),
  ].flatMap((field) => field ?? []);
  return { card: linesOf({ embeds: [{ fields }] }), further: [] };
}
