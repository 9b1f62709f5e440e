import type * as z from 'zod';
import { describeIssues } from './issue.ts';
import { countKeys, countWrittenKeys } from './keys.ts';
import { kindOf, kinds, type ParsedFile } from './kinds.ts';
import { misplaced, unreadName } from './misplaced.ts';
import { stampOfText, type PassedTexts } from './passed.ts';
import { fileProblem, type Problem } from './problem.ts';
import { syntaxProblems } from './syntax.ts';

/** The parsed file, or all of its problems. */
export type Parsed =
  | { readonly file: ParsedFile; readonly problems: readonly [] }
  | { readonly file: undefined; readonly problems: readonly Problem[] };

const failed = (problems: readonly Problem[]): Parsed => ({ file: undefined, problems });

/** The name of a data file in problems: its path from the repository's root. */
export const fileName = (path: string): string => `data/${path}`;

function jsonOf(text: string): { readonly value: unknown } | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return { value };
  } catch {
    return undefined;
  }
}

function brokenText(file: string, text: string): Problem[] {
  const problems = syntaxProblems(file, text);
  if (problems.length > 0) return problems;
  return [fileProblem(file, 'this is not JSON')];
}

/**
 * Checks one text against the schema of its kind. A valid text is read by JSON.parse alone, ten times as fast as the
 * position-keeping parser, which runs only to locate a fault. JSON.parse silently drops repeated keys, so the number of
 * keys in the text is compared with that in the value. A text that has passed is not checked again.
 */
export function parseText(path: string, text: string, passed?: PassedTexts): Parsed {
  const unread = unreadName(path);
  if (unread !== undefined) return failed([fileProblem(fileName(path), unread)]);
  const json = jsonOf(text);
  return json === undefined ? failed(brokenText(fileName(path), text)) : parseValue(path, text, json.value, passed);
}

function parseValue(path: string, text: string, value: unknown, passed: PassedTexts | undefined): Parsed {
  const file = fileName(path);
  const kind = kindOf(path);
  if (kind === undefined) {
    const known =
      'actors/, people/, series/, quotes/, figures/, terms/, accepted.json, companies.json, costars.json, makers.json, publishers.json, sources.json';
    return failed([fileProblem(file, misplaced(value, undefined) ?? `no kind of data lives here (known: ${known})`)]);
  }
  const stamp = stampOfText(path, text);
  const checked = checkedOnce({ path, text, value, stamp }, kinds[kind].schema, passed);
  if (!checked.ok) {
    const elsewhere = misplaced(value, kind);
    return failed(elsewhere === undefined ? checked.problems : [fileProblem(file, elsewhere)]);
  }
  // The schema of the kind has just checked the value, which TypeScript cannot infer.
  return { file: { kind, path, file, text, stamp, value: checked.value } as ParsedFile, problems: [] };
}

interface ReadText {
  readonly path: string;
  readonly text: string;
  readonly value: unknown;
  readonly stamp: string;
}

type CheckedValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function checkValue(file: string, text: string, value: unknown, schema: z.ZodType): CheckedValue {
  if (text.includes('\uFFFD') || countWrittenKeys(text) !== countKeys(value)) {
    const problems = syntaxProblems(file, text);
    if (problems.length > 0) return { ok: false, problems };
  }
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, problems: describeIssues(file, text, parsed.error.issues, schema) };
}

/** No schema transforms values, so a text that has passed has the value that JSON.parse gives. */
function checkedOnce(
  { path, text, value, stamp }: ReadText,
  schema: z.ZodType,
  passed: PassedTexts | undefined,
): CheckedValue {
  if (passed?.has(stamp) === true) return { ok: true, value };
  const checked = checkValue(fileName(path), text, value, schema);
  if (checked.ok) passed?.add(stamp);
  return checked;
}

/** The problems of another room's file, according to its schema. */
export function problemsWith(path: string, text: string, schema: z.ZodType, passed?: PassedTexts): readonly Problem[] {
  const json = jsonOf(text);
  if (json === undefined) return brokenText(fileName(path), text);
  const checked = checkedOnce({ path, text, value: json.value, stamp: stampOfText(path, text) }, schema, passed);
  return checked.ok ? [] : checked.problems;
}
