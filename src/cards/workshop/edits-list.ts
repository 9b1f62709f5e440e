import type { SetAside } from '../../catalog/amend/amendment.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { editFieldWords } from '../../language/words/edit-fields.ts';
import { editWords } from '../../language/words/edits.ts';
import { asideOf } from '../../moderation/edits/aside.ts';
import type { Edit } from '../../moderation/edits/edit.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { plain } from '../kit/escape.ts';
import { limits, shorten } from '../kit/limits.ts';
import { pageButtons, pageNumber, pageOf } from '../kit/pages.ts';
import { menu, rowsOf, type Reply } from '../kit/reply.ts';
import { instant, nameIn, stateOf } from './edit-card.ts';
import { backButton } from './overview.ts';

/** The number of entries in the menu below the list, few enough to be readable. */
const editsOnPage = 15;

/** All edits, with record and day: first those that wait for a moderator, then the newest. */
export function editsCard(
  edits: readonly Edit[],
  setAside: readonly SetAside[],
  at: number,
  catalog: Catalog,
  language: Language,
): Reply {
  const words = editWords[language];
  const { form: forms } = editFieldWords[language];
  const isAside = (edit: Edit): boolean => asideOf(edit, setAside) !== undefined;
  const waits = (edit: Edit): boolean => edit.state === 'proposed' || isAside(edit);
  const newest = edits.toReversed();
  const page = pageOf([...newest.filter(waits), ...newest.filter((edit) => !waits(edit))], at, editsOnPage);
  const mark = (edit: Edit): string =>
    isAside(edit) ? '⚠️' : { proposed: '🕓', approved: '✅', declined: '✖️', undone: '↩️' }[edit.state];
  const label = (edit: Edit): string =>
    `${mark(edit)} ${nameIn(edit.subject, catalog, language)} · ${forms[edit.form as keyof typeof forms] ?? edit.form}`;
  const lines = page.items.map((edit) => `${plain(label(edit))} · ${instant(edit.proposedAt)}`);
  const [footer] = pageNumber(page, commonWords[language]);
  return {
    embeds: [
      {
        title: words.listTitle,
        description: shorten(
          edits.length === 0 ? words.listNone : [words.listText, ...lines].join('\n'),
          limits.embedDescription,
        ),
        color: colours.list,
        ...(footer === undefined ? {} : { footer: { text: footer } }),
      },
    ],
    rows: rowsOf(
      menu(
        'edits',
        words.pick,
        page.items.map((edit) => ({
          label: label(edit),
          description: stateOf(edit, language),
          to: customId('workshop', 'edit', edit.id),
        })),
      ),
      [
        ...pageButtons(page, (to) => customId('workshop', 'edits', String(to)), commonWords[language]),
        backButton(language),
      ],
    ),
  };
}
