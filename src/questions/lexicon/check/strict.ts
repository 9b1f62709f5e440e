import * as z from 'zod';
import { keysOf } from '../../../catalog/keys-of.ts';
import { languages, type Language } from '../../../language/language.ts';
import { entriesOf } from '../entry.ts';
import { lexiconPath } from '../path.ts';
import { lexiconFile, type LexiconFile } from '../schema.ts';
import { termKinds, type TermKind } from '../meaning.ts';
import type { Fault } from './fault.ts';
import { termFaults, type TermIds } from './terms.ts';
import { twiceFaults } from './twice.ts';
import { writingFaults } from './writing.ts';

/** All faults of a lexicon whose fields are valid. */
function faultsOf(file: LexiconFile, language: Language, terms: TermIds | undefined): Fault[] {
  const entries = entriesOf(file);
  const written = writingFaults(entries, language);
  return [
    ...written,
    ...(terms === undefined ? [] : termFaults(file, terms)),
    // An unclosed bracket turns several words into one.
    ...(written.length > 0 ? [] : twiceFaults(entries, file.homographs ?? [], language)),
  ];
}

/** The schema of a lexicon with the rules beyond single fields, for editing. The start does without them. */
const strict = (language: Language, terms: TermIds | undefined) =>
  lexiconFile.check(({ value, issues }) => {
    for (const { path, message } of faultsOf(value, language, terms))
      issues.push({ code: 'custom', input: value, path: [...path], message });
  });

/** The schema of each lexicon by path, for the checker of the data. */
export const strictSchemas = (terms?: TermIds): Readonly<Record<string, z.ZodType>> =>
  Object.fromEntries(languages.map((language) => [lexiconPath(language), strict(language, terms)]));

const records = z.record(z.string(), z.unknown());
const termFile = z
  .object({ terms: records.optional(), companies: records.optional() })
  .transform(({ terms, companies }) => Object.keys(terms ?? companies ?? {}));

/** The ids in the term files among some texts; unreadable files report their own faults. */
export function termIdsIn(texts: ReadonlyMap<string, string>): TermIds | undefined {
  const ids: Partial<Record<TermKind, readonly string[]>> = {};
  for (const kind of keysOf(termKinds)) {
    try {
      ids[kind] = termFile.parse(JSON.parse(texts.get(termKinds[kind]) ?? ''));
    } catch {
      return undefined;
    }
  }
  const { genre, service, group } = ids;
  return genre && service && group ? { genre, service, group } : undefined;
}
