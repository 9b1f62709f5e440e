import type { ParsedFile } from './kinds.ts';
import { fieldName, locator, type FieldPath, type Place } from './place.ts';
import type { Problem } from './problem.ts';
import type { Text } from './schema/text.ts';

const locators = new WeakMap<ParsedFile, (path: FieldPath) => Place>();

/** Locating fields in a file takes some milliseconds, so it is done at the first problem and cached with the file. */
function placeIn(file: ParsedFile, path: FieldPath): Place {
  const find = locators.get(file) ?? locator(file.text);
  locators.set(file, find);
  return find(path);
}

/** A problem with one field of a checked file. */
export function problemAt(file: ParsedFile, path: FieldPath, severity: Problem['severity'], sentence: Text): Problem {
  return { ...problemInFile(file, path, severity, sentence.en), sentence };
}

/** A problem of files and ids, which only editors of files can cause, so its text is English only. */
export function problemInFile(
  file: ParsedFile,
  path: FieldPath,
  severity: Problem['severity'],
  message: string,
): Problem {
  return { file: file.file, ...placeIn(file, path), field: fieldName(path), message, severity };
}
