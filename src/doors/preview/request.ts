import type { IncomingMessage } from 'node:http';

/** Why a request is not answered, as a status and one sentence. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

export const bodyLimit = 64 * 1024;

const ownNames = new Set(['127.0.0.1', 'localhost']);

/**
 * A page of another site can make a name of its own point at 127.0.0.1 (DNS rebinding) and then read what it likes.
 * Its requests still carry that name in `Host`, so only our own two names are served.
 */
export function refuseHost(request: IncomingMessage): Refusal | undefined {
  const host = request.headers.host ?? '';
  return ownNames.has(host.replace(/:\d+$/u, ''))
    ? undefined
    : { status: 421, reason: 'The preview answers to 127.0.0.1 and localhost only.' };
}

/** Another site's page can send a form or a `no-cors` request here, but never with this type and from this origin. */
export function refusePost(request: IncomingMessage): Refusal | undefined {
  const { origin, host } = request.headers;
  if (origin !== undefined && origin !== `http://${host ?? ''}`)
    return { status: 403, reason: 'Requests from other sites are not answered.' };
  if (!['same-origin', 'none', undefined].includes(request.headers['sec-fetch-site']?.toString()))
    return { status: 403, reason: 'Requests from other sites are not answered.' };
  if (request.headers['content-type']?.split(';')[0]?.trim() !== 'application/json')
    return { status: 415, reason: 'An interaction is sent as application/json.' };
  return undefined;
}
