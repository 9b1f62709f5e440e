import { detailsEmbed } from '../kit/details.ts';
import { pageButtons } from '../kit/page-buttons.ts';
import { presentAgencies } from '../../catalog/agencies.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Anyone, Person } from '../../catalog/schema/person.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { recordWords } from '../../language/words/record.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { field, fields } from '../kit/fields.ts';
import { nameOf } from '../kit/names.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { reportButton } from '../kit/report-button.ts';
import { agenciesOf } from './life.ts';
import { alsoWritten, nicknamesOf } from './naming.ts';
import { personSources } from './sources.ts';

/** The Korean works that a person is known for: at most `most`, in record order. */
export function knownFor(record: Person | undefined, most: number, language: Language): string {
  const titles = (record?.knownFor ?? []).slice(0, most).map((work) => plain(work[language]));
  return record === undefined || titles.length === 0
    ? ''
    : titles.join(commonWords[language].comma) + doubtOf(record, 'knownFor');
}

/** All present agencies of somebody who has several: a tall card shows only the latest. */
function severalAgencies(record: Person, catalog: Catalog, language: Language): string {
  return presentAgencies(record).length > 1 ? agenciesOf(record, catalog, language) + doubtOf(record, 'agencies') : '';
}

/** Details of a person that few readers need: every name and spelling, and the sources of everything. */
export function actorDetailsCard(person: Anyone, catalog: Catalog, language: Language): Reply {
  const words = commonWords[language];
  const record = recordWords[language];
  const known = 'summary' in person ? person : undefined;
  const sources = personSources(person, catalog);
  const shown = fields(
    field(record.field.agency, known && severalAgencies(known, catalog, language)),
    field(record.field.knownFor, knownFor(known, Number.POSITIVE_INFINITY, language)),
    field(record.field.nicknames, known && nicknamesOf(known, language)),
    field(record.field.alsoWritten, alsoWritten(person)),
  );
  return {
    embeds: [
      detailsEmbed({ name: nameOf(person, language), color: colours.actor, fields: shown, sources }, catalog, language),
    ],
    rows: rowsOf([
      ...pageButtons(
        'actor',
        person.id,
        [
          { view: 'japan', count: known?.japan?.length ?? 0, emoji: '🗾' },
          { view: 'sources', count: sources.length, emoji: '🔗' },
        ],
        language,
      ),
      ...(catalog.partsOf(person.id).length === 0
        ? []
        : [button(words.button.costars, customId('costars', person.id, 1), { emoji: '🎭' })]),
      reportButton(language, person.id),
      button(words.button.card, customId('actor', person.id), { emoji: '↩️' }),
    ]),
  };
}
