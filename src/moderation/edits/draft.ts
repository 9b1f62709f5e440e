import { amendText } from '../../catalog/amend/amend.ts';
import type { FieldChange } from '../../catalog/amend/amendment.ts';
import { dayInUtc } from '../../catalog/calendar.ts';
import type { Catalog } from '../../catalog/catalog.ts';
import { checkTexts } from '../../catalog/check/check.ts';
import { foldName } from '../../catalog/check/people.ts';
import { findingLine, type EditDraft, type EditFinding } from './edit.ts';
import type { FormFault } from './forms/form.ts';
import { formOf } from './forms/forms.ts';
import { readSource, type EditSource, type SourceFault } from './source.ts';
import type { Subject } from './subject.ts';

/** The text of a data file as it is served, by its path under data/; undefined if the file does not exist. */
type ReadFile = (path: string) => Promise<string | undefined>;

export type Drafted =
  | { readonly ok: true; readonly draft: EditDraft }
  /** The reasons why the filled-in values cannot become part of the data. */
  | { readonly ok: false; readonly errors: readonly EditFinding[]; readonly changes: readonly FieldChange[] }
  | { readonly ok: false; readonly fault: FormFault | { readonly fault: SourceFault | 'nothing' | 'no-file' } };

export interface Filled {
  readonly form: string;
  readonly item: string | undefined;
  readonly values: Readonly<Record<string, string>>;
}

interface Tools {
  readonly catalog: Catalog;
  readonly personCalled: (name: string) => string | undefined;
  readonly readFile: ReadFile;
  readonly now: Date;
}

/**
 * Cites the page in the record and, if the page is new, adds it to the file's bibliography. What the page confirms is
 * no longer marked as unverified.
 */
function withPage(subject: Subject, changes: readonly FieldChange[], { id, entry }: EditSource): FieldChange[] {
  const { record, value } = subject;
  const inRecord = changes.map((one) => ({ ...one, path: [...record, ...one.path] }));
  const doubts = 'unverified' in value ? (value.unverified ?? []) : [];
  const confirmed = doubts.filter((doubt) => changes.some(({ path }) => path.join('.') === doubt || path[0] === doubt));
  const noted = [...inRecord, ...confirmed.map((doubt) => ({ path: [...record, 'unverified', doubt], before: doubt }))];
  // The record of a co-star or a company is only a name, without room for pages; the edit keeps the page.
  if (subject.kind === 'costar' || subject.kind === 'company') return noted;
  const cited = 'sources' in value && value.sources.includes(id);
  return [
    ...noted,
    ...(cited ? [] : [{ path: [...record, 'sources', id], after: id }]),
    ...(entry === undefined ? [] : [{ path: ['bibliography', id], after: entry }]),
  ];
}

/** All other people who have one of the new names. */
function bearers(subject: Subject, changes: readonly FieldChange[], catalog: Catalog): EditFinding[] {
  if (!['person', 'costar', 'maker'].includes(subject.kind)) return [];
  const added = changes.flatMap(({ path, after }) =>
    (path[0] === 'names' || path[0] === 'aliases') && typeof after === 'string' ? [after] : [],
  );
  const everybody = [...catalog.people.values(), ...catalog.costars.values(), ...catalog.makers.values()];
  return added.flatMap((name) =>
    everybody
      .filter(
        (other) =>
          other.id !== subject.value.id &&
          !('namesakes' in subject.value && subject.value.namesakes?.includes(other.id)) &&
          [...Object.values(other.names), ...(other.aliases ?? [])].some(
            (one) => foldName(one ?? '') === foldName(name),
          ),
      )
      .map(({ id, names }) => ({
        field: '',
        sentence: {
          en: `"${name}" is a name of ${names.en} ("${id}") as well`,
          ja: `「${name}」は${names.ja ?? names.en}（${id}）の名前でもあります`,
          ko: `‘${name}’은(는) ${names.ko ?? names.en}(${id})의 이름이기도 합니다`,
        },
      })),
  );
}

/** The check's new findings in a file. The forms look up references in the catalog. */
function newFindings(
  file: string,
  before: string,
  after: string,
  accepted: string | undefined,
): { errors: EditFinding[]; warnings: EditFinding[] } {
  const found = (text: string): readonly { severity: string; finding: EditFinding }[] =>
    checkTexts(new Map([[file, text], ...(accepted === undefined ? [] : [['accepted.json', accepted] as const])]))
      .filter(({ rule, file: at }) => rule !== 'references' && at === `data/${file}`)
      .map(({ severity, field, message, sentence = { en: message, ja: message, ko: message } }) => ({
        severity,
        finding: { field, sentence: { ...sentence } },
      }));
  const known = new Set(found(before).map(({ finding }) => findingLine(finding)));
  const fresh = found(after).filter(({ finding }) => !known.has(findingLine(finding)));
  const of = (severity: string): EditFinding[] =>
    fresh.flatMap((one) => (one.severity === severity ? [one.finding] : []));
  return { errors: of('error'), warnings: of('warning') };
}

/** Turns filled-in values into a change, together with the check's findings about it. */
export async function draftEdit(
  subject: Subject,
  { form: name, item, values }: Filled,
  tools: Tools,
): Promise<Drafted> {
  const { catalog, personCalled, readFile, now } = tools;
  const source = readSource(values['source'] ?? '', catalog);
  if (typeof source === 'string') return { ok: false, fault: { fault: source } };
  const form = formOf(subject, name);
  const made = form?.changes(subject, { filled: values, source, catalog, personCalled }, item) ?? [];
  if ('fault' in made) return { ok: false, fault: made };
  const changes = withPage(subject, made, source);
  if (changes.length === 0) return { ok: false, fault: { fault: 'nothing' } };
  // An approved edit is dated by its day, and may cite what was published since the record was last checked.
  const day = dayInUtc(now);
  for (const file of subject.files) {
    const text = await readFile(file);
    if (text === undefined) continue;
    const amended = amendText(text, { id: '', file, record: subject.record, day, changes });
    if (!amended.ok) return { ok: false, errors: [{ field: '', sentence: { ...amended.why } }], changes };
    const { errors, warnings } = newFindings(file, text, amended.text, await readFile('accepted.json'));
    const all = [...errors, ...bearers(subject, made, catalog)];
    if (all.length > 0) return { ok: false, errors: all, changes };
    const draft: EditDraft = {
      subject: subject.value.id,
      form: name,
      file,
      record: [...subject.record],
      changes: changes.map((one) => ({ ...one, path: [...one.path] })),
      page: source.url,
      warnings: warnings.map(findingLine),
      findings: warnings,
    };
    return { ok: true, draft };
  }
  return { ok: false, fault: { fault: 'no-file' } };
}
