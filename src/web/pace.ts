import { setTimeout as sleep } from 'node:timers/promises';
import type { Get } from './answer.ts';

interface Pace {
  /** Milliseconds between the end of one request to a host and the beginning of the next. */
  readonly between: number;
  readonly pause?: (milliseconds: number) => Promise<void>;
}

/** The host of an address with its port; empty if it is no address. */
export const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).host : '');

/** Asks each host one page at a time, with a pause in between. Different hosts do not wait for each other. */
export function paced(get: Get, { between, pause = (milliseconds) => sleep(milliseconds) }: Pace): Get {
  const turns = new Map<string, Promise<unknown>>();
  return (request) => {
    const host = hostOf(request.url);
    const before = turns.get(host);
    const answer = before === undefined ? get(request) : before.then(() => pause(between)).then(() => get(request));
    turns.set(host, answer);
    return answer;
  };
}
