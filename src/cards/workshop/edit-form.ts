import { createHash } from 'node:crypto';
import type { Catalog } from '../../catalog/catalog.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { editFieldWords } from '../../language/words/edit-fields.ts';
import { editWords } from '../../language/words/edits.ts';
import { labels } from '../../language/words/labels.ts';
import type { FormInput } from '../../moderation/edits/forms/form.ts';
import { formNames, formOf, hasItems, itemsOf, relatedTo, type FormName } from '../../moderation/edits/forms/forms.ts';
import type { Subject } from '../../moderation/edits/subject.ts';
import { colours } from '../kit/colours.ts';
import { customId } from '../kit/custom-id.ts';
import { plain } from '../kit/escape.ts';
import type { Form, FormField } from '../kit/form.ts';
import { labelOf } from '../kit/hits.ts';
import { limits, shorten } from '../kit/limits.ts';
import { menu, rowsOf, type Reply } from '../kit/reply.ts';
import { pathLabel } from './field-labels.ts';
import { backButton } from './overview.ts';

/** A record by its name; a statement or figure by its beginning. */
export function subjectName(subject: Subject, catalog: Catalog, language: Language): string {
  if (subject.kind === 'statement') return shorten(subject.value.text[language], 60);
  if (subject.kind === 'figure') return shorten(subject.value.what[language], 60);
  if (subject.kind === 'company') return subject.value.name[language];
  return labelOf(subject.value.id, catalog, language)?.name ?? subject.value.id;
}

/** A list entry in a custom id, shortened because two ids of sixty characters do not fit into one. */
const itemDigest = (item: string): string => createHash('sha256').update(item).digest('hex').slice(0, 10);

export const newItem = 'new';

/** The entry that a custom id refers to; undefined for a new one, and for a deleted one. */
export const itemWith = (subject: Subject, form: string, digest: string | undefined): string | undefined =>
  itemsOf(subject, form).find((item) => itemDigest(item) === digest);

function itemLabel(form: string, item: string, catalog: Catalog, language: Language): string {
  if (form === 'credit') return labelOf(item, catalog, language)?.name ?? item;
  const known = form === 'agency' ? catalog.companies.get(item) : catalog.groups.get(item);
  return form === 'link' ? item.replace(/^https?:\/\/(?:www\.)?/u, '') : (known?.name[language] ?? item);
}

/** The editable parts of a record. */
export function editCard(subject: Subject, catalog: Catalog, language: Language): Reply {
  const words = editWords[language];
  const fields = editFieldWords[language];
  const { id } = subject.value;
  const related = relatedTo(id, catalog).slice(0, limits.menuOptions);
  return {
    embeds: [
      {
        title: plain(shorten(words.title(subjectName(subject, catalog, language)), limits.embedTitle)),
        description: words.intro,
        color: colours.notice,
        footer: { text: id },
      },
    ],
    rows: rowsOf(
      menu(
        'edit',
        words.choose,
        formNames(subject.kind).map((form) => ({
          label: fields.form[form],
          to: hasItems(form) ? customId('workshop', 'items', id, form) : customId('workshop', 'form', id, form),
        })),
      ),
      menu(
        'related',
        words.chooseRelated,
        related.map((one) => {
          const said = catalog.quotes.get(one)?.text ?? catalog.figures.get(one)?.what;
          return { label: said?.[language] ?? one, to: customId('workshop', 'record', one) };
        }),
      ),
      [backButton(language)],
    ),
  };
}

/** Asks which list entry to change, or for a new one. */
export function itemsCard(subject: Subject, form: FormName, catalog: Catalog, language: Language): Reply {
  const words = editWords[language];
  const fields = editFieldWords[language];
  const { id } = subject.value;
  const items = itemsOf(subject, form).slice(0, limits.menuOptions - 1);
  return {
    ...editCard(subject, catalog, language),
    rows: rowsOf(
      menu('items', commonWords[language].labelled(fields.form[form], words.pickItem), [
        { label: words.newItem, to: customId('workshop', 'form', id, form, newItem) },
        ...items.map((item) => ({
          label: itemLabel(form, item, catalog, language),
          to: customId('workshop', 'form', id, form, itemDigest(item)),
        })),
      ]),
      [backButton(language)],
    ),
  };
}

const longestInput = { long: 1500, short: 300 } as const;

function fieldOf(input: FormInput, language: Language): FormField {
  const fields = editFieldWords[language];
  const label = fields.input[input.id as keyof typeof fields.input];
  const required = input.required === true;
  if (input.options === undefined)
    return {
      kind: 'text',
      id: input.id,
      label,
      value: input.value,
      required,
      ...(input.long === true ? { long: true, longest: longestInput.long } : { longest: longestInput.short }),
    };
  const named = { ...fields.option, ...labels[language].link };
  const options = input.options.map((value) => ({
    value,
    label: named[value as keyof typeof named] ?? pathLabel(value.split('.'), language),
  }));
  return { kind: 'choice', id: input.id, label, options, chosen: input.value };
}

/**
 * The form with the record's current values or previously submitted ones, and a field for the source. `source` is the
 * page that the edit comes from, in the format of that field.
 */
export function editForm(
  subject: Subject,
  form: string,
  digest: string | undefined,
  filled: Readonly<Record<string, string>> | undefined,
  catalog: Catalog,
  language: Language,
  source?: string,
): Form | undefined {
  const words = editWords[language];
  const fields = editFieldWords[language];
  const inputs = formOf(subject, form)?.inputs(subject, itemWith(subject, form, digest), catalog);
  if (inputs === undefined) return undefined;
  return {
    title: commonWords[language].labelled(fields.form[form as FormName], subjectName(subject, catalog, language)),
    to: customId('workshop', 'form', subject.value.id, form, digest ?? newItem),
    fields: [
      ...inputs.map((input) =>
        fieldOf({ ...input, value: filled === undefined ? input.value : filled[input.id] }, language),
      ),
      {
        kind: 'text',
        id: 'source',
        label: words.sourceLabel,
        description: words.sourceDescription,
        placeholder: 'https://',
        value: filled?.['source'] ?? source,
        long: true,
        longest: longestInput.long,
      },
    ],
  };
}
