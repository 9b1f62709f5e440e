import type { Catalog } from '../../catalog/catalog.ts';
import type { SetAside } from '../../catalog/amend/amendment.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { editFieldWords } from '../../language/words/edit-fields.ts';
import { editWords } from '../../language/words/edits.ts';
import { editIdOf, findingsOf, type Edit } from '../../moderation/edits/edit.ts';
import type { Drafted } from '../../moderation/edits/draft.ts';
import { subjectWith } from '../../moderation/edits/subject.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { plain, typed } from '../kit/escape.ts';
import { field, fields, listWithin } from '../kit/fields.ts';
import { limits, shorten } from '../kit/limits.ts';
import { button, menu, rowsOf, type Reply } from '../kit/reply.ts';
import { subjectName } from './edit-form.ts';
import { changesText, findingText } from './changes-text.ts';
import { backButton } from './overview.ts';

const nameIn = (id: string, catalog: Catalog, language: Language): string => {
  const subject = subjectWith(id, catalog);
  return subject === undefined ? id : subjectName(subject, catalog, language);
};

/** A mention of a moderator, which Discord shows as a name; nobody is pinged. */
const mention = (id: string | undefined, language: Language): string =>
  id === undefined ? editWords[language].somebody : `<@${id}>`;
const instant = (at: string | undefined): string =>
  at === undefined ? '' : `<t:${Math.floor(Date.parse(at) / 1000)}:f>`;

function historyOf(
  { proposedBy, proposedAt, decidedBy, decidedAt, undoneBy, undoneAt, report }: Edit,
  language: Language,
): string {
  const words = editWords[language];
  return [
    words.by(mention(proposedBy, language), instant(proposedAt)),
    ...(report === undefined ? [] : [words.fromReport]),
    ...(decidedAt === undefined ? [] : [words.decidedBy(mention(decidedBy, language), instant(decidedAt))]),
    ...(undoneAt === undefined ? [] : [words.undoneBy(mention(undoneBy, language), instant(undoneAt))]),
  ].join('\n');
}

/**
 * The reason why an edit or its reversal is not served. An edit that was undone before it reached the data folder
 * needs no reversal.
 */
function asideOf({ id, state, mergedAt }: Edit, setAside: readonly SetAside[]): SetAside | undefined {
  const isLaidOver = state === 'approved' || (state === 'undone' && mergedAt !== undefined);
  return isLaidOver ? setAside.find((aside) => editIdOf(aside.id) === id) : undefined;
}

/** The state of an edit between its proposal and the data folder. */
function stateOf({ state, isSettled, mergedAt, pull }: Edit, language: Language): string {
  const words = editWords[language];
  if (state !== 'approved') return words.state[state];
  if (isSettled === true) return words.settled;
  if (pull !== undefined) return words.inPullRequest(pull);
  return mergedAt === undefined ? words.state.approved : words.merged;
}

/** An edit as before and after, with the buttons that decide on it. */
export function oneEditCard(edit: Edit, setAside: readonly SetAside[], catalog: Catalog, language: Language): Reply {
  const words = editWords[language];
  const aside = asideOf(edit, setAside);
  const isServed = edit.state === 'approved';
  const findings = findingsOf(edit);
  return {
    embeds: [
      {
        title: plain(shorten(words.title(nameIn(edit.subject, catalog, language)), limits.embedTitle)),
        description: [
          aside === undefined
            ? `**${stateOf(edit, language)}**`
            : `⚠️ ${words.setAside}\n-# ${findingText({ field: '', sentence: aside.why }, language)}`,
          changesText(edit.changes, catalog, language),
        ].join('\n\n'),
        color: colours.notice,
        fields: fields(
          field(words.source, `<${edit.page.replaceAll('>', '%3E')}>`),
          field(
            words.warnings,
            listWithin(
              findings.map((one) => `• ${findingText(one, language)}`),
              findings.length,
              commonWords[language],
            ),
          ),
          field('\u{200B}', historyOf(edit, language)),
        ),
      },
    ],
    rows: rowsOf([
      ...(edit.state === 'proposed'
        ? [
            button(words.approve, customId('workshop', 'approve', edit.id), { emoji: '✅', primary: true }),
            button(words.decline, customId('workshop', 'decline', edit.id), { emoji: '✖️' }),
          ]
        : []),
      ...(isServed ? [button(words.undo, customId('workshop', 'undo', edit.id), { emoji: '↩️' })] : []),
      button(words.listTitle, customId('workshop', 'edits'), { emoji: '📝' }),
      backButton(language),
    ]),
  };
}

/** All edits, each with its moderator, its record and its day. */
export function editsCard(
  edits: readonly Edit[],
  setAside: readonly SetAside[],
  catalog: Catalog,
  language: Language,
): Reply {
  const words = editWords[language];
  const { form: forms } = editFieldWords[language];
  const newest = edits.toReversed().slice(0, limits.menuOptions);
  const mark = (edit: Edit): string =>
    asideOf(edit, setAside) === undefined
      ? { proposed: '🕓', approved: '✅', declined: '✖️', undone: '↩️' }[edit.state]
      : '⚠️';
  const label = (edit: Edit): string =>
    `${mark(edit)} ${nameIn(edit.subject, catalog, language)} · ${forms[edit.form as keyof typeof forms] ?? edit.form}`;
  const lines = newest.map((edit) => `${plain(label(edit))} · ${instant(edit.proposedAt)}`);
  return {
    embeds: [
      {
        title: words.listTitle,
        description: shorten(
          newest.length === 0 ? words.listNone : [words.listText, ...lines].join('\n'),
          limits.embedDescription,
        ),
        color: colours.list,
      },
    ],
    rows: rowsOf(
      menu(
        'edits',
        words.pick,
        newest.map((edit) => ({
          label: label(edit),
          description: stateOf(edit, language),
          to: customId('workshop', 'edit', edit.id),
        })),
      ),
      [backButton(language)],
    ),
  };
}

/** The reason why the filled-in values were not proposed, and a button to fill them in again. */
export function refusedCard(
  drafted: Extract<Drafted, { readonly ok: false }>,
  catalog: Catalog,
  language: Language,
): Reply {
  const words = editWords[language];
  const text = (): string => {
    if ('errors' in drafted)
      return [
        words.errors,
        ...drafted.errors.map((one) => `• ${findingText(one, language)}`),
        '',
        changesText(drafted.changes, catalog, language),
      ].join('\n');
    const { fault } = drafted;
    return fault.fault === 'unknown-name' ? words.fault['unknown-name'](typed(fault.text)) : words.fault[fault.fault];
  };
  return {
    embeds: [{ title: words.listTitle, description: shorten(text(), limits.embedDescription), color: colours.notice }],
    rows: rowsOf([
      button(words.again, customId('workshop', 'again'), { emoji: '✏️', primary: true }),
      backButton(language),
    ]),
  };
}
