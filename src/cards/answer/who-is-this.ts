import type { APIEmbedField } from 'discord-api-types/v10';
import { isJapanese } from '../../catalog/catalog.ts';
import { answerWords } from '../../language/answers/words.ts';
import { commonWords } from '../../language/words/common.ts';
import { summaryOf } from '../actor/summary.ts';
import { recordItems } from './answer.ts';
import type { Shown } from './shown.ts';
import { colours } from '../kit/colours.ts';
import { plain } from '../kit/escape.ts';
import { field, fields } from '../kit/fields.ts';
import { labelOf } from '../kit/hits.ts';
import { limits, shorten } from '../kit/limits.ts';
import { titleWithYear } from '../kit/names.ts';
import { menu, rowsOf, type Reply } from '../kit/reply.ts';
import { statusLine } from '../kit/status.ts';

const mostCards = 6;

/** A record in at most three lines. */
function short(id: string, { catalog, language, now }: Shown): APIEmbedField | undefined {
  const found = labelOf(id, catalog, language);
  if (found === undefined) return undefined;
  const series = catalog.series.get(id);
  const person = catalog.anyone(id);
  const works = [...catalog.partsOf(id), ...catalog.madeBy(id)]
    .map((work) => work.series)
    .filter((work, place, all) => isJapanese(work) && all.indexOf(work) === place)
    .slice(0, 3)
    .map((work) => titleWithYear(work, language));
  const text =
    series === undefined
      ? [person === undefined ? '' : summaryOf(person, catalog, language), works.join(' · ')]
      : [series.premise[language], statusLine(series, language, now)];
  const lines = text.filter((line) => line !== '').map((line) => plain(shorten(line, 240)));
  return field(
    plain(found.name),
    [found.beside === '' ? '' : `-# ${plain(found.beside)}`, ...lines].filter((line) => line !== '').join('\n'),
  );
}

/** Everything that a message mentions: short cards, and a menu of all hits. */
export function whoIsThisCard(ids: readonly string[], shown: Shown): Reply {
  const { who, menu: open } = answerWords[shown.language];
  const left = ids.length - mostCards;
  return {
    embeds: [
      {
        title: who.title,
        ...(left > 0 ? { description: commonWords[shown.language].more(left) } : {}),
        color: colours.list,
        fields: fields(...ids.slice(0, mostCards).map((id) => short(id, shown))),
      },
    ],
    rows: rowsOf(menu('records', open, recordItems(ids.slice(0, limits.menuOptions), shown))),
  };
}

/** The message mentions nothing, or has no text. */
export function nobodyCard(what: 'none' | 'empty', { language }: Shown): Reply {
  const { who } = answerWords[language];
  return { embeds: [{ title: who.title, description: who[what], color: colours.notice }], ephemeral: true };
}
