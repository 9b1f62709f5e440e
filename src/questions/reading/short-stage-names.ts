import type { Catalog } from '../../catalog/catalog.ts';
import { oncePer } from '../../catalog/once.ts';
import type { Spotted } from '../../search/spot.ts';

/** A syllable at the head of a question, before what only a person or a career has: 켄 일본 뮤지컬, 키 생일 언제야. */
const atHead =
  /^(?<name>[가-힣])(?:은|는|이|가|의)?\s+(?:일본|한국|뮤지컬|드라마|영화|일드|연극|생일|나이|몇 ?살|소속사?|그룹|작품|출연|본명|군대|데뷔|키는)/u;

const byName = oncePer((catalog: Catalog) => {
  const found = new Map<string, string[]>();
  for (const { id, names, aliases = [] } of catalog.people.values())
    for (const name of new Set([names.ko, ...aliases]))
      if (/^[가-힣]$/u.test(name ?? '')) found.set(name ?? '', [...(found.get(name ?? '') ?? []), id]);
  return found;
});

/** A stage name of one syllable. Elsewhere than at the head it is an ordinary word: 비, 키. */
export function shortStageName(text: string, catalog: Catalog): Spotted | undefined {
  const name = atHead.exec(text)?.groups?.['name'] ?? '';
  const ids = byName(catalog).get(name) ?? [];
  return ids.length === 0
    ? undefined
    : { kind: 'person', ids, text: name, start: 0, end: name.length, isSure: true, isNear: false };
}
