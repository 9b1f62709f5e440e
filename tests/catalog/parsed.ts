import { createChecker, type Texts } from '../../src/catalog/check/check.ts';
import type { ParsedFile } from '../../src/catalog/kinds.ts';

/** Texts as parsed files. A text that has a fault of syntax or schema is an error of the test. */
export function filesOf(texts: Texts): readonly ParsedFile[] {
  const { files, findings } = createChecker()(texts);
  const broken = findings.filter(({ rule }) => rule === 'file');
  if (broken.length > 0)
    throw new Error(broken.map(({ file, field, message }) => `${file} ${field}: ${message}`).join('\n'));
  return files;
}
