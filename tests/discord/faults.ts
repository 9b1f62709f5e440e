import { setTimeout as sleep } from 'node:timers/promises';
import type { Answer, Request } from './wire/request.ts';

/** What goes wrong instead of, or before, the answer. */
export interface Fault {
  /** Wait this long first; without `answer` or `hangUp` the request is then carried out. */
  readonly delay?: number;
  /** Wait for this first: a step of the test instead of a time. */
  readonly waitsFor?: Promise<void>;
  /** Given without carrying the request out. A text is sent as it is (HTML, broken JSON), anything else as JSON. */
  readonly answer?: Answer;
  /** Close the connection without an answer. */
  readonly hangUp?: true;
}

/**
 * https://discord.com/developers/docs/topics/rate-limits. Without `seconds` there is no Retry-After, like on the ban page of
 * Cloudflare: @discordjs/rest 2.6 then asks again at once, 50 times a second, for ever.
 */
export function rateLimited(seconds?: number, scope: 'user' | 'global' | 'shared' = 'user'): Fault {
  if (seconds === undefined) {
    return {
      answer: {
        status: 429,
        body: '<html>You are being rate limited</html>',
        headers: { 'content-type': 'text/html' },
      },
    };
  }
  const headers = {
    'retry-after': String(seconds),
    'x-ratelimit-scope': scope,
    ...(scope === 'global' && { 'x-ratelimit-global': 'true' }),
  };
  return {
    answer: {
      status: 429,
      body: { message: 'You are being rate limited.', retry_after: seconds, global: scope === 'global' },
      headers,
    },
  };
}

export function serverError(status: 500 | 502 | 503 | 504 = 500): Fault {
  return { answer: { status, body: { message: `${status}: Server Error`, code: 0 } } };
}

export function refused(status: number, code: number, message: string): Fault {
  return { answer: { status, body: { message, code } } };
}

export function slow(milliseconds: number): Fault {
  return { delay: milliseconds };
}

export const brokenJson: Fault = {
  answer: { status: 200, body: '{"id": "12', headers: { 'content-type': 'application/json' } },
};
export const hangUp: Fault = { hangUp: true };

export interface Faults {
  /** The next `times` requests that match go wrong. `which` is an endpoint (`GET /gateway/bot`) or a test of your own. */
  plan(which: string | ((request: Request) => boolean), fault: Fault, times?: number): void;
  /** All that went wrong, in order. */
  readonly served: readonly { readonly request: Request; readonly fault: Fault }[];
  clear(): void;
}

export interface FaultPlan extends Faults {
  /** Lets the fault that is planned for this request happen, if there is one. */
  strike(request: Request): Promise<Answer | 'hang up' | undefined>;
}

export function faultPlan(): FaultPlan {
  let planned: { matches: (request: Request) => boolean; fault: Fault; times: number }[] = [];
  const served: { request: Request; fault: Fault }[] = [];
  return {
    served,
    plan(which, fault, times = 1) {
      const matches =
        typeof which === 'string' ? ({ method, template }: Request) => `${method} ${template}` === which : which;
      planned.push({ matches, fault, times });
    },
    clear: () => void (planned = []),
    async strike(request) {
      const plan = planned.find(({ matches, times }) => times > 0 && matches(request));
      if (!plan) return undefined;
      plan.times -= 1;
      const { fault } = plan;
      served.push({ request, fault });
      if (fault.delay) await sleep(fault.delay);
      await fault.waitsFor;
      return fault.hangUp ? 'hang up' : fault.answer;
    },
  };
}
