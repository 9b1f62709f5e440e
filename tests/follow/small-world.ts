import type { Courier, Delivery } from '../../src/bot/courier.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import type { ParsedFile } from '../../src/catalog/kinds.ts';
import { relate } from '../../src/catalog/relate.ts';
import { person } from '../../src/catalog/schema/person.ts';
import { series } from '../../src/catalog/schema/series.ts';
import { sources } from '../../src/catalog/schema/sources.ts';
import type { Address } from '../../src/follow/follows.ts';
import type { Reply } from '../../src/cards/kit/reply.ts';
import { actor, page, work } from '../catalog/small-data.ts';

/** What a test says of a work; everything else about it is right. */
export interface SmallWork {
  readonly id: string;
  readonly people: readonly string[];
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly certainty?: 'announced' | 'confirmed';
}

const parsedAs = (path: string, kind: ParsedFile['kind'], value: unknown): ParsedFile =>
  ({ kind, path, file: `data/${path}`, text: JSON.stringify(value), value }) as ParsedFile;

/** A catalog of a few works, made as the real one is. */
export function catalogOf(works: readonly SmallWork[]): Catalog {
  const people = new Set(['kim-a', 'kim-b', 'kim-c', ...works.flatMap((one) => one.people)]);
  return relate([
    ...[...people].map((id) =>
      parsedAs(`actors/${id}.json`, 'actors', person.parse(actor({ id, names: { en: id, ko: id, ja: id } }))),
    ),
    ...works.map(({ id, people: cast, start, end, certainty = 'confirmed' }) =>
      parsedAs(
        `series/${id}.json`,
        'series',
        series.parse(
          work({
            id,
            titles: { en: id, ja: id, ko: id },
            year: Number(start?.slice(0, 4) ?? 2026),
            start,
            end,
            release: { certainty, sources: ['a-page'] },
            cast: cast.map((one) => ({ person: one, sources: ['a-page'] })),
          }),
        ),
      ),
    ),
    parsedAs('sources.json', 'sources', sources.parse({ bibliography: { 'a-page': page() } })),
  ]);
}

/** A message as it stands at Discord. */
export interface Delivered {
  readonly to: string;
  readonly at: number;
  readonly nonce: string;
  readonly text: string;
  readonly message: Reply;
}

export class Crash extends Error {}

export interface PlainDiscord extends Courier {
  readonly delivered: readonly Delivered[];
  /** How many times anything was sent, also with a nonce that was known. */
  readonly attempts: () => number;
  /** What happens to the next message: the process dies before or after Discord has it, or Discord answers so. */
  next: 'crash before' | 'crash after' | Exclude<Delivery, 'sent'> | undefined;
  /** Channels whose messages the bot may not read. */
  readonly unreadable: Set<string>;
}

const nameOf = ({ kind, id }: Address): string => `${kind}.${id}`;

/** Discord as far as a courier goes: it knows an enforced nonce for five minutes, and shows what was sent. */
export function plainDiscord(now: () => number): PlainDiscord {
  const delivered: Delivered[] = [];
  let attempts = 0;
  const discord: PlainDiscord = {
    delivered,
    attempts: () => attempts,
    next: undefined,
    unreadable: new Set(),
    send: async (to, message, nonce) => {
      attempts += 1;
      const { next } = discord;
      discord.next = undefined;
      if (next === 'crash before') throw new Crash();
      if (next === 'closed' || next === 'gone' || next === 'later') return next;
      const isKnown = delivered.some((one) => one.nonce === nonce && now() - one.at < 300_000);
      if (!isKnown)
        delivered.push({ to: nameOf(to), at: now(), nonce, message, text: message.embeds[0]?.description ?? '' });
      if (next === 'crash after') throw new Crash();
      return 'sent';
    },
    arrived: async (to, nonce) =>
      discord.unreadable.has(to.id) ? undefined : delivered.some((one) => one.to === nameOf(to) && one.nonce === nonce),
  };
  return discord;
}
