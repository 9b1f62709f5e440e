import { createHash } from 'node:crypto';
import { formerIdsIn } from './former-ids.ts';
import type { Kind, ParsedFile, RecordOf } from './kinds.ts';
import type { CatalogParts } from './parts.ts';
import { stampOfText } from './passed.ts';
import type { Term } from './schema/term.ts';

/** TypeScript does not narrow a generic kind by comparing it. */
function values<K extends Kind>(files: readonly ParsedFile[], kind: K): RecordOf<K>[] {
  return files.filter((file) => file.kind === kind).map((file) => file.value as RecordOf<K>);
}

function termsOf(files: readonly ParsedFile[], name: string): [string, Term][] {
  const file = files.find(({ path }) => path === `terms/${name}.json`);
  return file?.kind === 'terms' ? Object.entries(file.value.terms) : [];
}

function versionOf(files: readonly ParsedFile[]): string {
  const hash = createHash('sha256');
  for (const { path, text, stamp = stampOfText(path, text) } of files) hash.update(stamp);
  return hash.digest('hex').slice(0, 12);
}

/** The records of all files, in file order. */
export function collect(files: readonly ParsedFile[]): CatalogParts {
  return {
    version: versionOf(files),
    lists: {
      people: [...values(files, 'actors'), ...values(files, 'people')],
      costars: values(files, 'costars').flatMap((file) => file.costars),
      makers: values(files, 'makers').flatMap((file) => file.makers),
      series: values(files, 'series'),
      quotes: values(files, 'quotes').flatMap(({ quotes, topic }) => quotes.map((quote) => ({ ...quote, topic }))),
      figures: values(files, 'figures').flatMap(({ figures, topic }) => figures.map((one) => ({ ...one, topic }))),
      sources: files.flatMap(({ value }) =>
        'bibliography' in value && value.bibliography ? Object.entries(value.bibliography) : [],
      ),
      genres: termsOf(files, 'genres'),
      groups: termsOf(files, 'groups'),
      otherGroups: termsOf(files, 'other-groups'),
      companies: values(files, 'companies').flatMap((file) => Object.entries(file.companies)),
      publishers: values(files, 'publishers').flatMap((file) => Object.values(file.publishers)),
      formerIds: files.flatMap((file) => formerIdsIn(file).map(({ former, current }) => [former, current] as const)),
    },
  };
}
