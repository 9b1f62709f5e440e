import type { ParsedFile } from './kinds.ts';
import { fieldName, locator, type FieldPath, type Place } from './place.ts';
import type { Problem } from './problem.ts';
import type { Text } from './schema/text.ts';

const locators = new WeakMap<ParsedFile, (path: FieldPath) => Place>();

/**
 * Parsing a file with positions takes some milliseconds, so it happens at the first problem and is kept as long as the
 * file.
 */
function placeIn(file: ParsedFile, path: FieldPath): Place {
  const find = locators.get(file) ?? locator(file.text);
  locators.set(file, find);
  return find(path);
}

/** A problem with one field of a checked file. */
export function problemAt(file: ParsedFile, path: FieldPath, severity: Problem['severity'], sentence: Text): Problem {
  return { ...problemInFile(file, path, severity, sentence.en), sentence };
}

/** A problem of files and ids, which only those who edit files can make: it is told in English. */
export function problemInFile(
  file: ParsedFile,
  path: FieldPath,
  severity: Problem['severity'],
  message: string,
): Problem {
  return { file: file.file, ...placeIn(file, path), field: fieldName(path), message, severity };
}
