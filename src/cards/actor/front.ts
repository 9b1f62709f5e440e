import type { APIEmbedField } from 'discord-api-types/v10';
import { firstJapanesePart, isJapanese, isStagedInJapan, type Catalog, type Part } from '../../catalog/catalog.ts';
import type { Anyone } from '../../catalog/schema/person.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { recordWords } from '../../language/words/record.ts';
import { doubtOf } from '../kit/doubt.ts';
import { plain } from '../kit/escape.ts';
import { factLines } from '../kit/facts.ts';
import { field, fields, listWithin } from '../kit/fields.ts';
import { titleWithYear } from '../kit/names.ts';
import { partLine } from '../kit/parts.ts';
import { listedTitle } from '../kit/pending.ts';
import { cardLines, headingLines, phoneLines } from '../kit/phone-lines.ts';
import { pictureCredit } from '../kit/thumbnail.ts';
import { answerLine } from './answer-line.ts';
import { knownFor } from './details.ts';
import { tiesOnCard } from './japan.ts';
import { lifeFacts } from './life.ts';
import { madeWorks } from './made.ts';
import { namesBeside } from './naming.ts';
import { summaryOf } from './summary.ts';

/** The part of a person's record above the buttons. The rest is behind Works and More. */
interface Form {
  readonly works: number;
  readonly known: number;
  readonly ties: number;
  /** Absent: all of them. */
  readonly agencies?: 'latest';
}

/** From the fullest on. The last one is used even if it is too tall. */
const forms: readonly [Form, ...Form[]] = [
  { works: 3, known: 2, ties: 1 },
  { works: 3, known: 0, ties: 1 },
  { works: 2, known: 0, ties: 1 },
  { works: 2, known: 0, ties: 0 },
  { works: 1, known: 0, ties: 0 },
  { works: 1, known: 0, ties: 0, agencies: 'latest' },
];
const madeOnCard = 5;

/** The content above the buttons of a person's card. */
export interface Front {
  readonly description: string;
  readonly fields: readonly APIEmbedField[];
  /** The numbers of works and ties on the card. */
  readonly shown: { readonly works: number; readonly ties: number };
}

const lines = (...all: readonly (string | undefined)[]): string => all.filter(Boolean).join('\n');
const small = (text: string): string => (text === '' ? '' : `-# ${text}`);

/** Works tell more about somebody's time in Japan than concerts do, so ties only fill the place of missing works. */
const tiesBeside = (works: number, most: number): number => (works < 2 ? most : 0);

/** The newest works, and the first one if the list does not reach back to it. */
function worksField(
  name: 'worksInJapan' | 'stagedInJapan',
  parts: readonly Part[],
  most: number,
  language: Language,
  now: Date,
): APIEmbedField | undefined {
  const words = commonWords[language];
  const fieldNames = recordWords[language].field;
  const first = parts.length > most ? firstJapanesePart(parts) : undefined;
  const shown = parts.slice(0, most).map((part) => partLine(part, language, listedTitle(part.series, language, now)));
  const firstLine = first && words.labelled(fieldNames.firstJapanese, plain(titleWithYear(first.series, language)));
  return field(
    words.count(fieldNames[name], parts.length),
    [listWithin(shown, shown.length, words), firstLine].filter(Boolean).join('\n'),
  );
}

function frontIn(
  { works, known, ties: most, agencies }: Form,
  person: Anyone,
  catalog: Catalog,
  language: Language,
  now: Date,
): Front {
  const words = commonWords[language];
  const fieldNames = recordWords[language].field;
  const record = 'summary' in person ? person : undefined;
  const parts = catalog.partsOf(person.id);
  const japanese = parts.filter(({ series }) => isJapanese(series));
  const staged = parts.filter(({ series }) => isStagedInJapan(series));
  const made = madeWorks(person, catalog, language, now);
  const ties = tiesOnCard(person, tiesBeside(japanese.length + staged.length, most), catalog, language);
  const facts = record === undefined ? [] : lifeFacts(record, catalog, language, now, agencies);
  const text = [
    lines(answerLine(person, catalog, language, now), small(namesBeside(person, language))),
    lines(
      plain(summaryOf(person, catalog, language)) + doubtOf(person, 'summary'),
      pictureCredit(record?.picture, language),
    ),
    factLines([...facts, { name: fieldNames.knownFor, value: knownFor(record, known, language) }]),
  ];
  return {
    description: text.filter((part) => part !== '').join('\n\n'),
    fields: fields(
      worksField('worksInJapan', japanese, works, language, now),
      worksField('stagedInJapan', staged, works, language, now),
      field(fieldNames.behindTheCamera, listWithin(made.slice(0, madeOnCard), made.length, words)),
      field(words.count(fieldNames.japan, ties.count), ties.shown === 0 ? '' : ties.text),
    ),
    shown: { works: Math.min(japanese.length, works) + Math.min(staged.length, works), ties: ties.shown },
  };
}

const heightOf = ({ description, fields: all }: Front): number =>
  phoneLines(description) + all.reduce((sum, { value }) => sum + headingLines + phoneLines(value), 0);

/** The fullest version that fits a phone with the title, the footer and this many lines of buttons. */
export function frontOf(person: Anyone, around: number, catalog: Catalog, language: Language, now: Date): Front {
  const [fullest] = forms;
  let front = frontIn(fullest, person, catalog, language, now);
  for (const form of forms.slice(1)) {
    if (heightOf(front) + around <= cardLines[language]) break;
    front = frontIn(form, person, catalog, language, now);
  }
  return front;
}
