import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { createSearch } from '../../src/search/search.ts';
import { createSpotter, type Spotted } from '../../src/search/spot.ts';
import { percent } from './quality.ts';
import { heading, note, print } from './report.ts';

/** Messages with the records that they name, such as `actor.han-hyo-joo`. Allowed records count neither way. */
const messages = z.array(
  z.object({
    text: z.string(),
    lang: z.enum(['en', 'ja', 'ko']),
    expected: z.array(z.string()),
    allowed: z.array(z.string()),
  }),
);

const idOf = (name: string): string => name.slice(name.indexOf('.') + 1);

/** The records on the card of a message: people, works, makers, and for a character the actor and the work. */
function listed({ kind, ids, isSure }: Spotted): (readonly string[])[] {
  if (!isSure) return [];
  if (kind === 'character') return ids.flatMap((id) => id.split('/').map((part) => [part]));
  return kind === 'person' || kind === 'series' || kind === 'maker' ? [ids] : [];
}

interface Count {
  right: number;
  wrong: number;
  missed: number;
}

/** Prints precision and recall of the names in a file of messages, by language, and each mistake. */
export function measureMessages(file: string, catalog: Catalog): void {
  const spotter = createSpotter(catalog, createSearch(catalog));
  const counts = new Map<string, Count>();
  const faults: string[][] = [];
  for (const { text, lang, expected, allowed } of messages.parse(JSON.parse(readFileSync(file, 'utf8')))) {
    const [meant, tolerated] = [expected.map(idOf), new Set(allowed.map(idOf))];
    const found = spotter.spot(text).flatMap(listed);
    const wrong = found.filter((ids) => !ids.some((id) => meant.includes(id) || tolerated.has(id)));
    const missed = meant.filter((id) => !found.some((ids) => ids.includes(id)));
    for (const group of [lang, 'all']) {
      const count = counts.get(group) ?? { right: 0, wrong: 0, missed: 0 };
      count.right += meant.length - missed.length;
      count.wrong += wrong.length;
      count.missed += missed.length;
      counts.set(group, count);
    }
    if (wrong.length + missed.length > 0)
      faults.push([text, wrong.map((ids) => ids.join('/')).join(' ') || '–', missed.join(' ') || '–']);
  }
  heading('language', 'precision', 'recall', 'right', 'wrong', 'missed');
  for (const [group, { right, wrong, missed }] of counts)
    print(
      group,
      percent(right, right + wrong),
      percent(right, right + missed),
      String(right),
      String(wrong),
      String(missed),
    );
  note('Faults: the message, what was found and is not meant, what is meant and was not found.');
  for (const fault of faults) print(...fault);
}
