import type { RESTOptions } from '@discordjs/rest';
import type { Log } from '../../bot/log.ts';
import { errorCode } from '../../files/error-code.ts';

/** Discord bans an address after 10,000 invalid requests in ten minutes; we stop long before that. */
export const mostInvalid = 200;
export const windowMilliseconds = 10 * 60_000;

/**
 * \@discordjs/rest repeats a request after every 429, forever: at once if Retry-After is missing, negative or longer
 * than a timer can wait, which is up to a hundred requests a second. Discord's own limits are over after one or two.
 */
export const mostLimited = 5;

type MakeRequest = RESTOptions['makeRequest'];

/** Loaded with the first request: undici is a sixth of a start, and an endpoint hardly ever asks Discord for anything. */
const request: MakeRequest = async (url, init) =>
  (await import('../rest-client.ts')).DefaultRestOptions.makeRequest(url, init);

export interface RequestWatch {
  /** For the option of this name of every REST client in this process, so that all requests are counted together. */
  readonly makeRequest: MakeRequest;
  /** The number of invalid requests in the last ten minutes. */
  invalid(): number;
}

export interface RequestWatchOptions {
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Called with the status of every answer from Discord. */
  readonly onAnswer?: (status: number) => void;
  readonly request?: MakeRequest;
}

/** 401, 403 and 429 count, except for a 429 of a shared resource. */
function countsAsInvalid(response: Awaited<ReturnType<MakeRequest>>): boolean {
  if (response.status === 429) return response.headers.get('x-ratelimit-scope') !== 'shared';
  return response.status === 401 || response.status === 403;
}

/** undici's code for a kept connection that the other side closed just as the request went out. */
const isHungUp = (error: unknown): boolean =>
  errorCode(error) === 'UND_ERR_SOCKET' || (error instanceof Error && errorCode(error.cause) === 'UND_ERR_SOCKET');

/** Logins have pauses of their own, of up to an hour (login-pause.ts). */
const isLogin = (url: string): boolean => url.endsWith('/gateway/bot');

/** How often each request was limited in a row. Those that were given up by their sender are forgotten with the rest. */
function countLimited(): (request: string, response: { readonly status: number }) => number {
  const most = 10_000;
  const times = new Map<string, number>();
  return (request, { status }) => {
    const count = status === 429 ? (times.get(request) ?? 0) + 1 : 0;
    if (times.size >= most) times.clear();
    if (count === 0 || count >= mostLimited) times.delete(request);
    else times.set(request, count);
    return count;
  };
}

/** Answers to interactions are always sent: Discord asks for each of them, so they cannot get out of hand. */
const isAnswer = (url: string): boolean => /\/interactions\/\d+\/[^/]+\/callback(?:\?|$)/u.test(url);

/**
 * Counts what Discord calls invalid requests. After 200 within ten minutes, everything except answers to interactions is
 * refused here, with one line in the log, until ten minutes pass without another invalid request.
 * https://discord.com/developers/docs/topics/rate-limits#invalid-request-limit-aka-cloudflare-bans
 */
export function watchRequests({ log, now, onAnswer, request: send = request }: RequestWatchOptions): RequestWatch {
  let instants: number[] = [];
  let stopped = false;
  const timesLimited = countLimited();

  function recent(): readonly number[] {
    const start = now() - windowMilliseconds;
    instants = instants.filter((instant) => instant > start && instant <= now());
    return instants;
  }

  function isStopped(): boolean {
    if (stopped && recent().length === 0) {
      stopped = false;
      log({ level: 'info', event: 'requests to Discord resumed' });
    }
    return stopped;
  }

  function note(): void {
    instants = [...recent(), now()].slice(-mostInvalid);
    if (stopped || instants.length < mostInvalid) return;
    stopped = true;
    log({
      level: 'error',
      event: 'too many invalid requests, only answers are sent',
      invalid: mostInvalid,
      minutes: windowMilliseconds / 60_000,
    });
  }

  return {
    invalid: () => recent().length,
    async makeRequest(url, init) {
      if (isStopped() && !isAnswer(url))
        throw new Error('not sent: Discord refused too many requests in the last ten minutes');
      const response = await send(url, init).catch((error: unknown) => {
        // @discordjs/rest repeats after ECONNRESET alone. An answer that did arrive is refused the second time (40060).
        if (isAnswer(url) && isHungUp(error)) return send(url, init);
        throw error;
      });
      if (countsAsInvalid(response)) note();
      onAnswer?.(response.status);
      if (!isLogin(url) && timesLimited(`${init.method ?? 'GET'} ${url}`, response) >= mostLimited)
        throw new Error(`given up: Discord limited this request ${mostLimited} times in a row`);
      return response;
    },
  };
}
