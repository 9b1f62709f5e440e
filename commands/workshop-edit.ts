import type { SetAside } from '../src/catalog/amend/amendment.ts';
import { editCard, editForm, itemsCard, itemWith } from '../src/cards/workshop/edit-form.ts';
import { oneEditCard, refusedCard } from '../src/cards/workshop/edit-card.ts';
import { editsCard } from '../src/cards/workshop/edits-list.ts';
import { missCard } from '../src/cards/kit/hits.ts';
import type { Filled } from '../src/cards/kit/form.ts';
import { withHint } from '../src/cards/kit/hint.ts';
import type { Reply } from '../src/cards/kit/reply.ts';
import { editWords } from '../src/language/words/edits.ts';
import { asideOf, misfitOf } from '../src/moderation/edits/aside.ts';
import { draftEdit } from '../src/moderation/edits/draft.ts';
import type { Edit } from '../src/moderation/edits/edit.ts';
import { allEdits, decideEdit, editWith, proposeEdit, undoEdit } from '../src/moderation/edits/edits.ts';
import { filledBy, forgetFilled, keepFilled } from '../src/moderation/edits/filled.ts';
import { openedFromReport, reportBehind } from '../src/moderation/edits/from-report.ts';
import { idCalled } from '../src/moderation/edits/id-called.ts';
import { formNames } from '../src/moderation/edits/forms/forms.ts';
import { isOnlyModerator } from '../src/moderation/edits/moderators-seen.ts';
import { subjectWith } from '../src/moderation/edits/subject.ts';
import { reportedAs } from '../src/moderation/reports/desk.ts';
import { useNews } from '../src/moderation/news/desk.ts';
import type { CardOrForm, Context } from './command.ts';
import { named } from './find.ts';

/** The record that a name, an id or a choice names, with its editable parts. */
export function editNamed(query: string, context: Context): Reply {
  const { catalog, language } = context;
  const found = named(query, ['actor', 'person', 'series'], context);
  const id = found.verdict === 'one' ? found.id : (idCalled(query, catalog.companies) ?? query);
  const subject = subjectWith(id, catalog);
  if (subject !== undefined) return editCard(subject, catalog, language);
  return missCard(query, found.verdict === 'one' ? [] : found.hits, catalog, language, (id) => `workshop.record.${id}`);
}

export async function editsPage(page: number, { state, setAside, catalog, language }: Context): Promise<Reply> {
  return editsCard(await allEdits(state.store), setAside, page, catalog, language);
}

async function shownEdit(edit: Edit, context: Context, misfit?: SetAside): Promise<Reply> {
  const { setAside, catalog, language, state, data } = context;
  const aside = misfit ?? asideOf(edit, setAside) ?? (await misfitOf(edit, data.readFile));
  const report = edit.report === undefined ? undefined : await reportedAs(state.store, edit.report);
  return oneEditCard(edit, { aside, report }, catalog, language);
}

async function editShown(id: string, context: Context): Promise<Reply | undefined> {
  const edit = await editWith(context.state.store, id);
  return edit === undefined ? undefined : shownEdit(edit, context);
}

/** The edit in its current state; another moderator may have acted first. */
async function afterStep(
  id: string,
  done: Edit | undefined,
  context: Context,
  misfit?: SetAside,
): Promise<Reply | undefined> {
  const { state, language, data } = context;
  const edit = done ?? (await editWith(state.store, id));
  if (edit === undefined) return undefined;
  // Other processes see the new version within a second; this one need not wait.
  if (done !== undefined) void data.reload();
  const card = await shownEdit(edit, context, misfit);
  return done === undefined ? (withHint(card, editWords[language].tooLate) ?? card) : card;
}

async function decide(id: string, state: 'approved' | 'declined', context: Context): Promise<Reply | undefined> {
  const {
    state: { store },
    catalog: { sources },
    data,
    origin,
    now,
  } = context;
  const mayApproveOwn = await isOnlyModerator(store, origin.user, now);
  const before = state === 'approved' ? await editWith(store, id) : undefined;
  const misfit = before === undefined ? undefined : await misfitOf(before, data.readFile);
  const done = await decideEdit(store, id, { state, by: origin.user, mayApproveOwn, sources }, now);
  return afterStep(id, done, context, misfit);
}

async function fillAgain({ state, origin, catalog, language }: Context): Promise<CardOrForm | undefined> {
  const filled = await filledBy(state.store, origin.user);
  const subject = filled === undefined ? undefined : subjectWith(filled.subject, catalog);
  if (filled === undefined || subject === undefined) return undefined;
  return editForm(subject, filled.form, filled.item, filled.values, catalog, language);
}

/** The buttons and menus of editing; undefined for those of other pages. */
export async function pressEdit(path: readonly string[], context: Context): Promise<CardOrForm | undefined> {
  const [verb = '', id = '', form = '', digest] = path;
  const { catalog, language, state, origin, now } = context;
  const subject = subjectWith(id, catalog);
  switch (verb) {
    case 'record':
      if (subject === undefined) return undefined;
      if (form !== '') await openedFromReport(state.store, origin.user, subject.value.id, form, now);
      return editCard(subject, catalog, language);
    case 'items': {
      const name = subject === undefined ? undefined : formNames(subject.kind).find((one) => one === form);
      return subject === undefined || name === undefined ? undefined : itemsCard(subject, name, catalog, language);
    }
    case 'form':
      return subject === undefined ? undefined : editForm(subject, form, digest, undefined, catalog, language);
    case 'again':
      return fillAgain(context);
    case 'edits':
      return editsPage(id === '' ? 1 : Number(id), context);
    case 'edit':
      return editShown(id, context);
    case 'approve':
      return decide(id, 'approved', context);
    case 'decline':
      return decide(id, 'declined', context);
    case 'undo':
      return afterStep(id, await undoEdit(state.store, id, origin.user, now), context);
    default:
      return undefined;
  }
}

/** Proposes the filled-in change, or says why that is impossible. */
export async function submitEdit(
  [id = '', form = '', digest = 'new']: readonly string[],
  values: Filled,
  context: Context,
): Promise<Reply | undefined> {
  const { catalog, search, language, state, origin, data, now } = context;
  const subject = subjectWith(id, catalog);
  if (subject === undefined) return undefined;
  const personCalled = (name: string): string | undefined => {
    if (catalog.anyone(name) !== undefined) return name;
    const found = search.find(name, ['actor', 'person']);
    return found.verdict === 'clear' ? found.hit.id : undefined;
  };
  const item = itemWith(subject, form, digest);
  const drafted = await draftEdit(
    subject,
    { form, item, values },
    { catalog, personCalled, readFile: data.readFile, now },
  );
  if (!drafted.ok) {
    await keepFilled(state.store, origin.user, { subject: id, form, item: digest, values });
    return refusedCard(drafted, catalog, language);
  }
  const report = await reportBehind(state.store, origin.user, subject.value.id, now);
  const edit = await proposeEdit(state.store, { ...drafted.draft, report }, origin.user, now);
  await forgetFilled(state.store, origin.user);
  await useNews(state.store, edit.page, subject.value.id, now);
  return shownEdit(edit, context);
}
