import type { Catalog } from '../../catalog/catalog.ts';
import type { SetAside } from '../../catalog/amend/amendment.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { editWords } from '../../language/words/edits.ts';
import { findingsOf, type Edit } from '../../moderation/edits/edit.ts';
import type { ReportGroup } from '../../moderation/reports/desk.ts';
import type { Drafted } from '../../moderation/edits/draft.ts';
import { subjectWith } from '../../moderation/edits/subject.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { plain, typed } from '../kit/escape.ts';
import { field, fields, listWithin } from '../kit/fields.ts';
import { limits, shorten } from '../kit/limits.ts';
import { button, rowsOf, type Reply } from '../kit/reply.ts';
import { subjectName } from './edit-form.ts';
import { changesText, findingText } from './changes-text.ts';
import { backButton } from './overview.ts';

/** A field of an embed holds 1,024 characters; the addresses of pages follow these. */
const longestReport = 500;

export const nameIn = (id: string, catalog: Catalog, language: Language): string => {
  const subject = subjectWith(id, catalog);
  return subject === undefined ? id : subjectName(subject, catalog, language);
};

/** A mention of a moderator, which Discord shows as a name; it notifies nobody. */
const mention = (id: string | undefined, language: Language): string =>
  id === undefined ? editWords[language].somebody : `<@${id}>`;
export const instant = (at: string | undefined): string =>
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

/** The state of an edit between its proposal and the data folder. */
export function stateOf({ state, isSettled, mergedAt, pull }: Edit, language: Language): string {
  const words = editWords[language];
  if (state !== 'approved') return words.state[state];
  if (isSettled === true) return words.settled;
  if (pull !== undefined) return words.inPullRequest(pull);
  return mergedAt === undefined ? words.state.approved : words.merged;
}

/** Everything that a moderator considers besides the change itself. */
export interface AboutEdit {
  /** The reason why the edit has no effect, or would have none. */
  readonly aside: SetAside | undefined;
  /** The report that led to the edit, as long as it is kept. */
  readonly report: ReportGroup | undefined;
}

/** The texts of the fans who reported the mistake, with their pages. */
const reportText = ({ report: { right }, pages }: ReportGroup): string =>
  [plain(shorten(right, longestReport)), ...pages.map((page) => `<${page.replaceAll('>', '%3E')}>`)].join('\n');

/** An edit as before and after, with the buttons that decide on it. */
export function oneEditCard(edit: Edit, { aside, report }: AboutEdit, catalog: Catalog, language: Language): Reply {
  const words = editWords[language];
  const isServed = edit.state === 'approved';
  const findings = findingsOf(edit);
  return {
    embeds: [
      {
        title: plain(shorten(words.title(nameIn(edit.subject, catalog, language)), limits.embedTitle)),
        description: [
          aside === undefined
            ? `**${stateOf(edit, language)}**`
            : `⚠️ ${edit.state === 'proposed' ? words.noLongerFits : words.setAside}\n-# ${findingText({ field: '', sentence: aside.why }, language)}`,
          changesText(edit.changes, catalog, language),
        ].join('\n\n'),
        color: colours.notice,
        fields: fields(
          field(words.reported, report && reportText(report)),
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

/** The reason why the submitted values were not proposed, and a button to enter them again. */
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
