import type { Get, WebAnswer } from '../../web/answer.ts';
import type { LinkResult } from './results.ts';

type Asked = Pick<LinkResult, 'outcome' | 'detail'>;

/** Statuses of servers that refuse programs: the page may well exist for a reader. */
const forReadersOnly: ReadonlySet<number> = new Set([401, 403, 405, 406, 429, 451, 999]);

function readingOf(answer: WebAnswer): Asked {
  switch (answer.outcome) {
    case 'page':
      return { outcome: 'answers', detail: String(answer.status) };
    case 'same':
      return { outcome: 'answers', detail: '304' };
    case 'refused': {
      const { status } = answer;
      const detail = String(status);
      if (forReadersOnly.has(status)) return { outcome: 'answers', detail };
      return { outcome: status >= 400 && status < 500 ? 'gone' : 'silent', detail };
    }
    case 'failed': {
      const { why, detail } = answer;
      // More than was to be read is an answer.
      if (why === 'too-large' || why === 'encoding') return { outcome: 'answers', detail: why };
      if (why === 'address' || why === 'private-address') return { outcome: 'gone', detail: why };
      return { outcome: 'silent', detail: why === 'network' ? detail : why };
    }
  }
}

/** Faults that a second request with GET would only repeat. */
const isFinal = (answer: WebAnswer): boolean =>
  answer.outcome === 'page' || answer.outcome === 'same' || (answer.outcome === 'failed' && answer.why !== 'network');

/** Asks for the head of a page, and for the page itself where a server answers HEAD badly, as many do. */
export async function askLink(url: string, get: Get, signal: AbortSignal | undefined): Promise<Asked> {
  const head = await get({ url, method: 'HEAD', signal });
  return readingOf(isFinal(head) ? head : await get({ url, accept: 'text/html, */*;q=0.8', signal }));
}
