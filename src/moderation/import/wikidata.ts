import { setTimeout as sleep } from 'node:timers/promises';
import { WBK } from 'wikibase-sdk';
import * as z from 'zod';
import type { Get } from '../../web/answer.ts';
import { entity, missingEntity, type Entity } from './entity.ts';

export interface WikidataOptions {
  readonly get: Get;
  /** https://www.wikidata.org, or a loopback in the tests. */
  readonly instance: string;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** A person or work that a search found. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

/** Reads Wikidata. Rejects with a WikidataError of one sentence if that is impossible. */
export interface Wikidata {
  /** By the id that was asked for: an item that was merged into another one answers with the id of that one. */
  readonly entities: (ids: readonly string[]) => Promise<ReadonlyMap<string, Entity>>;
  readonly named: (name: string, language: string) => Promise<readonly Choice[]>;
  /** The ids of items for which all of these statements hold: P161=Q123. */
  readonly withStatements: (statements: readonly string[]) => Promise<readonly string[]>;
}

export class WikidataError extends Error {}

const failure = z.object({ error: z.object({ code: z.string(), info: z.string().default('') }) });
const entitiesAnswer = z.object({ entities: z.record(z.string(), z.unknown()) });
const searchAnswer = z.object({
  search: z.array(z.object({ id: z.string(), label: z.string().default(''), description: z.string().default('') })),
});
const pagesAnswer = z.object({ query: z.object({ search: z.array(z.object({ title: z.string() })) }) });

const languages = ['en', 'ja', 'ko', 'zh', 'zh-hant', 'zh-hans', 'mul'] as const;
const itemId = /^Q[1-9]\d{0,11}$/u;
/** The API takes fifty ids a request. */
const mostIds = 50;

/** https://www.mediawiki.org/wiki/Manual:Maxlag_parameter: five seconds is the value for programs that nobody waits for. */
const maxlag = 5;
const attempts = 5;
const lagPause = 5_000;

export function createWikidata({ get, instance, pause = (time) => sleep(time) }: WikidataOptions): Wikidata {
  const sdk = WBK({
    instance,
    sparqlEndpoint: `${instance}/sparql`,
  });

  async function ask<Schema extends z.ZodType>(url: string, schema: Schema): Promise<z.infer<Schema>> {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await get({ url: `${url}&maxlag=${maxlag}`, accept: 'application/json', isTrusted: true });
      if (answer.outcome !== 'page')
        throw new WikidataError(
          `Wikidata does not answer (${answer.outcome === 'refused' ? answer.status : answer.outcome === 'failed' ? `${answer.why} ${answer.detail}`.trim() : answer.outcome}).`,
        );
      const json = parsed(answer.body);
      const { error } = failure.safeParse(json).data ?? {};
      // Servers that lag behind say so with status 200.
      if (error?.code === 'maxlag' && attempt < attempts) {
        await pause(lagPause * attempt);
        continue;
      }
      if (error !== undefined)
        throw new WikidataError(`Wikidata refuses the question: ${error.code} ${error.info}`.trim());
      const result = schema.safeParse(json);
      if (!result.success) throw new WikidataError('Wikidata answers in a form that is not known here.');
      return result.data;
    }
  }

  async function entitiesOf(ids: readonly string[]): Promise<ReadonlyMap<string, Entity>> {
    const props = ['labels', 'aliases', 'claims', 'sitelinks'] as const;
    const known = new Map<string, Entity>();
    const items = ids.filter((id): id is `Q${number}` => itemId.test(id));
    for (let at = 0; at < items.length; at += mostIds) {
      const url = sdk.getEntities({
        ids: items.slice(at, at + mostIds),
        languages: [...languages],
        props: [...props],
      });
      const { entities } = await ask(url, entitiesAnswer);
      for (const [id, answered] of Object.entries(entities)) {
        const read = missingEntity.safeParse(answered).success ? undefined : entity.safeParse(answered).data;
        if (read !== undefined) known.set(id, read);
      }
    }
    return known;
  }

  return {
    entities: entitiesOf,
    async named(name, language) {
      const url = sdk.searchEntities({ search: name, language, limit: 10 });
      return (await ask(url, searchAnswer)).search;
    },
    async withStatements(statements) {
      const url = sdk.cirrusSearchPages({ haswbstatement: [...statements], limit: 50 });
      return (await ask(url, pagesAnswer)).query.search.map(({ title }) => title).filter((title) => itemId.test(title));
    },
  };
}

function parsed(body: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    throw new WikidataError('Wikidata answers with something that is not JSON.');
  }
}
