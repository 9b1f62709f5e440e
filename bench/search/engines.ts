import uFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, search as oramaSearch } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import fuzzysort from 'fuzzysort';
import MiniSearch from 'minisearch';
import { offeredHits } from '../../src/search/hits.ts';
import type { SearchResult } from '../../src/search/result.ts';
import type { Entry } from '../../src/search/entry.ts';
import { searchOf } from '../../src/search/search.ts';

/** The ids that answer a query, best first; empty if the engine finds nothing. */
export type Ask = (query: string) => readonly string[] | Promise<readonly string[]>;

export interface Engine {
  readonly name: string;
  readonly build: (entries: readonly Entry[], beside: readonly string[]) => Ask | Promise<Ask>;
}

interface Row {
  readonly id: string;
  readonly en: string;
  readonly ko: string;
  readonly ja: string;
  readonly aliases: string;
  readonly all: string;
}

const shown = 10;
const fields = ['en', 'ko', 'ja', 'aliases'];

const rowsOf = (entries: readonly Entry[]): Row[] =>
  entries.map(({ id, names, romaji, aliases = [] }) => {
    const row = {
      en: names.en ?? '',
      ko: names.ko ?? '',
      ja: names.ja ?? '',
      aliases: [...aliases, romaji ?? ''].join(' | '),
    };
    return { id, ...row, all: Object.values(row).join(' | ') };
  });

/** The hits that our engine gives or offers. Near misses that it only mentions do not count. */
export const idsOf = (answer: SearchResult): readonly string[] => offeredHits(answer).map(({ id }) => id);

const ours: Engine = {
  name: 'hanryu',
  build: (entries, beside) => {
    const search = searchOf({ entries, beside });
    return (query) => idsOf(search.find(query));
  },
};

/** The settings that its documentation recommends for short fields: position and diacritics do not matter. */
const fuse: Engine = {
  name: 'fuse.js',
  build: (entries) => {
    const engine = new Fuse(rowsOf(entries), {
      keys: fields,
      threshold: 0.4,
      ignoreLocation: true,
      ignoreDiacritics: true,
    });
    return (query) => engine.search(query, { limit: shown }).map(({ item }) => item.id);
  },
};

const miniSearch: Engine = {
  name: 'MiniSearch',
  build: (entries) => {
    const engine = new MiniSearch<Row>({
      fields,
      storeFields: [],
      searchOptions: { prefix: true, fuzzy: 0.2, boost: { en: 2 } },
    });
    engine.addAll(rowsOf(entries));
    return (query) =>
      engine
        .search(query)
        .slice(0, shown)
        .map(({ id }) => String(id));
  },
};

const orama: Engine = {
  name: 'Orama',
  build: async (entries) => {
    const engine = create({
      schema: { id: 'string', en: 'string', ko: 'string', ja: 'string', aliases: 'string' } as const,
      // Its own tokenizer drops every letter that is not Latin.
      components: {
        tokenizer: {
          language: 'all',
          normalizationCache: new Map(),
          tokenize: (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
        },
      },
    });
    await insertMultiple(
      engine,
      rowsOf(entries).map(({ id, en, ko, ja, aliases }) => ({ id, en, ko, ja, aliases })),
      5000,
    );
    return async (query) => {
      const found = await oramaSearch(engine, { term: query, tolerance: 1, limit: shown });
      return found.hits.map(({ document }) => document.id);
    };
  },
};

const fuzzysortEngine: Engine = {
  name: 'fuzzysort',
  build: (entries) => {
    const rows = rowsOf(entries);
    return (query) =>
      fuzzysort.go(query, rows, { keys: fields, limit: shown, threshold: 0.3 }).map(({ obj }) => obj.id);
  },
};

const microFuzzy: Engine = {
  name: 'uFuzzy',
  build: (entries) => {
    const rows = rowsOf(entries);
    const haystack = rows.map(({ all }) => all);
    const engine = new uFuzzy({
      unicode: true,
      interSplit: "[^\\p{L}\\d']+",
      intraSplit: '\\p{Ll}\\p{Lu}',
      intraMode: 1,
      intraSub: 1,
      intraTrn: 1,
      intraDel: 1,
      intraIns: 1,
      intraChars: "[\\p{L}\\d']",
      intraContr: "'\\p{L}{1,2}\\b",
    });
    return (query) => {
      const [found, info, order] = engine.search(haystack, query, 1, 1000);
      const places = info === null || order === null ? (found ?? []) : order.map((place) => info.idx[place] ?? -1);
      return places.slice(0, shown).flatMap((place) => rows[place]?.id ?? []);
    };
  },
};

const flexSearch: Engine = {
  name: 'FlexSearch',
  build: (entries) => {
    const engine = new FlexSearch.Index({ tokenize: 'forward', encoder: FlexSearch.Charset.LatinBalance });
    const rows = rowsOf(entries);
    for (const [place, { all }] of rows.entries()) engine.add(place, all);
    return (query) =>
      engine.search(query, { limit: shown, suggest: true }).flatMap((place) => rows[Number(place)]?.id ?? []);
  },
};

export const engines: readonly Engine[] = [ours, fuse, miniSearch, orama, fuzzysortEngine, microFuzzy, flexSearch];
