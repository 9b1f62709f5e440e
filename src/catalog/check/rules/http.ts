import type { ParsedFile } from '../../kinds.ts';
import { oncePer } from '../../once.ts';
import type { FieldPath } from '../../place.ts';
import type { Problem } from '../../problem.ts';
import { complain, warning } from '../rule.ts';
import { acceptedIn, noLonger } from './accepted-lists.ts';

interface Found {
  readonly host: string;
  readonly path: FieldPath;
}

/** Hosts of the pages that a file cites under http. */
export const httpHostsIn = oncePer((file: ParsedFile): readonly Found[] =>
  Object.entries('bibliography' in file.value ? (file.value.bibliography ?? {}) : {}).flatMap(([id, { url }]) =>
    url.startsWith('http:') && URL.canParse(url)
      ? [{ host: new URL(url).hostname, path: ['bibliography', id, 'url'] }]
      : [],
  ),
);

/** Reports http pages on hosts that are not known to lack https. */
export function http(files: readonly ParsedFile[]): Problem[] {
  const list = acceptedIn(files, (accepted) => accepted.httpHosts);
  const known = new Set(list.words);
  const found = files.flatMap((file) => httpHostsIn(file).map((one) => ({ file, ...one })));
  return [
    ...found
      .filter(({ host }) => !known.has(host))
      .map(({ file, path, host }) =>
        complain(
          { file, path },
          warning({
            en: `is http: try whether the page opens with https; if not, add its host to data/accepted.json ("${host}")`,
            ja: `http のアドレスです。https で開けるか試してください（${host}）`,
            ko: `http 주소입니다. https로 열리는지 확인해 주세요(${host})`,
          }),
        ),
      ),
    ...noLonger(list, ['httpHosts'], new Set(found.map(({ host }) => host))),
  ];
}
