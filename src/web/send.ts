import { lookup } from 'node:dns';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';

/** The message of the error for a name or address that leads into a private network. */
export const privateAddress = 'private address';

export interface Sending {
  readonly url: URL;
  readonly method: 'GET' | 'HEAD';
  readonly headers: Readonly<Record<string, string>>;
  /** Whether an IP address may be connected to. */
  readonly allows: (address: string) => boolean;
  readonly signal: AbortSignal;
}

/**
 * Looks a name up and lets the connection have only allowed addresses. A check before the request would look the name up
 * twice, and the owner of the name could answer differently the second time.
 */
const guardedLookup =
  (allows: Sending['allows']): LookupFunction =>
  (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      const [first] = addresses ?? [];
      if (error !== null) callback(error, '');
      else if (first === undefined || !addresses.every(({ address }) => allows(address)))
        callback(new Error(privateAddress), '');
      else if (options.all === true) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };

/** Sends one request over a connection of its own. Rejects if there is no answer. */
export function send({ url, method, headers, allows, signal }: Sending): Promise<IncomingMessage> {
  const host = url.hostname.replace(/^\[|\]$/gu, '');
  // Node looks nothing up when the host is an address already.
  if (isIP(host) !== 0 && !allows(host)) return Promise.reject(new Error(privateAddress));
  const options: RequestOptions = { method, headers, signal, lookup: guardedLookup(allows), agent: false };
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps : requestHttp;
    request(url, options).on('response', resolve).on('error', reject).end();
  });
}
