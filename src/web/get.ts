import type { IncomingMessage } from 'node:http';
import type { Get, PageVersion, WebAnswer, WebFault, WebRequest } from './answer.ts';
import { acceptedEncodings, readBody } from './body.ts';
import { isPublicAddress } from './public-address.ts';
import { retryAfterOf } from './retry-after.ts';
import { privateAddress, send } from './send.ts';

export interface WebOptions {
  /** Says which program asks, and how to reach its operator. */
  readonly userAgent: string;
  /** In milliseconds, for a request with all its redirects and its body. */
  readonly timeout?: number;
  /** In bytes, unpacked. */
  readonly longestBody?: number;
  /** Tests allow the loopback. */
  readonly allows?: (address: string) => boolean;
}

/** Browsers follow twenty; an article that needs more than five is a trap. */
const mostRedirects = 5;

const failed = (why: WebFault, detail = ''): WebAnswer => ({ outcome: 'failed', why, detail });

function addressOf(text: string, base?: URL): URL | undefined {
  if (!URL.canParse(text, base?.href)) return undefined;
  const url = new URL(text, base?.href);
  url.hash = '';
  // A name or password in an address is nobody's to send on.
  const isOpen = url.username === '' && url.password === '';
  return isOpen && (url.protocol === 'http:' || url.protocol === 'https:') ? url : undefined;
}

const versionOf = ({ headers }: IncomingMessage): PageVersion => ({
  etag: headers.etag,
  lastModified: headers['last-modified'],
});

function headersOf({ accept = '*/*', known = {} }: WebRequest, userAgent: string): Record<string, string> {
  return {
    'user-agent': userAgent,
    accept,
    'accept-encoding': acceptedEncodings,
    ...(known.etag === undefined ? {} : { 'if-none-match': known.etag }),
    ...(known.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }),
  };
}

function faultOf(error: unknown, deadline: AbortSignal, signal: AbortSignal | undefined): WebAnswer {
  if (signal?.aborted === true) return failed('stopped');
  if (deadline.aborted) return failed('timeout');
  if (!(error instanceof Error)) return failed('network', String(error));
  if (error.message === privateAddress) return failed('private-address');
  return failed('network', 'code' in error && typeof error.code === 'string' ? error.code : error.message);
}

/** The one way to ask other people's servers: it says who asks, and limits time, size, redirects and reach. */
export function createGet({
  userAgent,
  timeout = 20_000,
  longestBody = 4_000_000,
  allows = isPublicAddress,
}: WebOptions): Get {
  async function answerTo(request: WebRequest, signal: AbortSignal): Promise<WebAnswer> {
    const { method = 'GET', isTrusted } = request;
    const first = addressOf(request.url);
    let url = first;
    for (let hops = 0; hops <= mostRedirects; hops += 1) {
      if (url === undefined) return failed('address');
      const mayBePrivate = isTrusted === true && url.origin === first?.origin;
      const response = await send({
        url,
        method,
        headers: headersOf(request, userAgent),
        allows: mayBePrivate ? () => true : allows,
        signal,
      });
      const { statusCode: status = 0, headers } = response;
      const { location } = headers;
      if (status >= 300 && status < 400 && status !== 304 && location !== undefined) {
        response.destroy();
        url = addressOf(location, url);
        continue;
      }
      if (status >= 200 && status < 300) {
        const body = method === 'HEAD' ? new Uint8Array() : await readBody(response, longestBody);
        response.destroy();
        if (typeof body === 'string') return failed(body);
        const contentType = headers['content-type'] ?? '';
        return { outcome: 'page', status, url: url.href, contentType, version: versionOf(response), body };
      }
      response.destroy();
      if (status === 304) return { outcome: 'same', url: url.href };
      const retryAfter = retryAfterOf(headers['retry-after'], new Date());
      return { outcome: 'refused', status, url: url.href, retryAfter };
    }
    return failed('redirects');
  }

  return async (request) => {
    const deadline = AbortSignal.timeout(timeout);
    const { signal } = request;
    try {
      return await answerTo(request, signal === undefined ? deadline : AbortSignal.any([deadline, signal]));
    } catch (error) {
      return faultOf(error, deadline, signal);
    }
  };
}
