import { addDays, dayInUtc } from '../../catalog/calendar.ts';
import type { Get } from '../../web/answer.ts';
import { hostOf } from '../../web/pace.ts';
import { askLink } from './ask-link.ts';
import type { LinkResult, LinkResults } from './results.ts';

export interface LinkCheck {
  readonly addresses: Iterable<string>;
  readonly before: LinkResults;
  readonly get: Get;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  /** Told after each address, with everything that is known by then. */
  readonly onAsked: (results: LinkResults, asked: { readonly url: string; readonly left: number }) => Promise<void>;
}

/** Sites that are asked at the same time, each one page at a time. */
const sitesAtOnce = 8;
/** A page that was there a week ago need not be asked again. */
const daysBetween = 7;

/** Addresses that did not answer are requested again on another day, the others after a week. */
function isDue(result: LinkResult | undefined, now: Date): boolean {
  if (result === undefined) return true;
  const age = result.outcome === 'answers' ? daysBetween : 1;
  return result.day <= addDays(dayInUtc(now), -age);
}

function resultOf(
  asked: Pick<LinkResult, 'outcome' | 'detail'>,
  before: LinkResult | undefined,
  today: string,
): LinkResult {
  if (asked.outcome === 'answers') return { ...asked, day: today };
  return { ...asked, day: today, since: before?.since ?? today };
}

function bySite(urls: readonly string[]): string[][] {
  const sites = new Map<string, string[]>();
  for (const url of urls) {
    const site = hostOf(url);
    const known = sites.get(site);
    if (known === undefined) sites.set(site, [url]);
    else known.push(url);
  }
  return [...sites.values()];
}

/** Asks every address that is due, and forgets those that the catalog has no more. Resolves to all results. */
export async function checkLinks({ addresses, before, get, now, signal, onAsked }: LinkCheck): Promise<LinkResults> {
  const all = [...addresses];
  const results: Record<string, LinkResult> = {};
  for (const url of all) {
    const known = before[url];
    if (known !== undefined) results[url] = known;
  }
  const due = all.filter((url) => isDue(results[url], now()));
  let left = due.length;
  const sites = bySite(due);

  async function askSite(urls: readonly string[]): Promise<void> {
    for (const url of urls) {
      if (signal.aborted) return;
      const asked = await askLink(url, get, signal);
      if (signal.aborted) return;
      results[url] = resultOf(asked, results[url], dayInUtc(now()));
      left -= 1;
      await onAsked(results, { url, left });
    }
  }

  async function askSites(): Promise<void> {
    for (let site = sites.shift(); site !== undefined; site = sites.shift()) await askSite(site);
  }

  await Promise.all(Array.from({ length: sitesAtOnce }, askSites));
  return results;
}
