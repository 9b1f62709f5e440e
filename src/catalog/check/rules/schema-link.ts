import { kinds } from '../../kinds.ts';
import { inEachFile } from '../rule.ts';
import { problemAt } from '../../report.ts';

/** The first line of a file, which tells editors how to complete and explain its fields. */
export const schemaLink = inEachFile((file) => {
  const expected = `${'../'.repeat(file.path.split('/').length)}schema/${kinds[file.kind].schemaFile}`;
  return file.value.$schema === expected
    ? []
    : [
        problemAt(file, ['$schema'], 'warning', {
          en: `should be "${expected}": editors then explain every field`,
          ja: `「${expected}」にしてください。エディターが各欄を説明します`,
          ko: `‘${expected}’로 해 주세요. 편집기가 각 칸을 설명해 줍니다`,
        }),
      ];
});
