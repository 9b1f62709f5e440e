import { kinds } from '../../kinds.ts';
import { inEachFile } from '../rule.ts';
import { problemAt } from '../../report.ts';

/** The first line of a file, which tells editors how to complete and explain its fields. */
export const schemaLink = inEachFile((file) => {
  const expected = `${'../'.repeat(file.path.split('/').length)}schema/${kinds[file.kind].schemaFile}`;
  return file.value.$schema === expected
    ? []
    : [problemAt(file, ['$schema'], 'warning', `should be "${expected}": editors then explain every field`)];
});
