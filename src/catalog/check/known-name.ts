import * as z from 'zod';
import type { ParsedFile } from '../kinds.ts';
import { definitions } from '../mentions.ts';
import type { Problem } from '../problem.ts';
import type { Text } from '../schema/text.ts';
import { foldName, peopleIn } from './people.ts';

const notAnId = /^is not an id .*, found "(?<found>.*)"$/u;

const pages = z.object({ bibliography: z.record(z.string(), z.object({ url: z.string() })) });

const pagesIn = (value: unknown): [string, string][] =>
  Object.entries(pages.safeParse(value).data?.bibliography ?? {}).map(([id, { url }]) => [id, url]);

const withoutSlash = (url: string): string => url.replace(/\/$/u, '');

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Every id, by what somebody may write instead: a name, a title, an address, or the id in another notation. */
function idsByName(files: readonly ParsedFile[], values: readonly unknown[]): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  const add = (name: string | undefined, id: string): void => {
    if (name === undefined || name === '') return;
    ids.set(name, [...new Set([...(ids.get(name) ?? []), id])]);
  };
  for (const file of files) {
    // Isomura-Hayato, isomura_hayato.
    for (const { id } of definitions(file)) add(foldName(id), id);
    for (const { record, spellings } of peopleIn(file)) for (const name of spellings.keys()) add(name, record.id);
    if (file.kind === 'series')
      for (const title of Object.values(file.value.titles))
        if (typeof title === 'string') add(foldName(title), file.value.id);
  }
  // A page is often defined in the unreadable file itself.
  for (const value of values) for (const [id, url] of pagesIn(value)) add(withoutSlash(url), id);
  return ids;
}

/** Reports a name, a title, an address or a misspelt id in place of an id, whose author knows the record. */
export function withKnownNames(
  problems: readonly Problem[],
  files: readonly ParsedFile[],
  texts: Iterable<string>,
): readonly Problem[] {
  if (!problems.some(({ message }) => notAnId.test(message))) return problems;
  const ids = idsByName(files, [...texts].map(jsonOf));
  return problems.map((problem) => {
    const found = notAnId.exec(problem.message)?.groups?.['found'];
    if (found === undefined) return problem;
    const isAddress = /^https?:/u.test(found);
    const [id, ...others] = ids.get(isAddress ? withoutSlash(found) : foldName(found)) ?? [];
    if (id === undefined || others.length > 0) return problem;
    const sentence: Text = isAddress
      ? {
          en: `the page with this address has the id "${id}"`,
          ja: `このアドレスのページのIDは「${id}」です`,
          ko: `이 주소의 페이지의 ID는 ‘${id}’입니다`,
        }
      : { en: `${found} has the id "${id}"`, ja: `${found}のIDは「${id}」です`, ko: `${found}의 ID는 ‘${id}’입니다` };
    return { ...problem, message: sentence.en, sentence };
  });
}
