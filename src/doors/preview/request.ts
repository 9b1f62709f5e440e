import type { IncomingMessage } from 'node:http';

/** The reason why a request is not answered: a status and one sentence. */
export interface Refusal {
  readonly status: number;
  readonly reason: string;
}

/**
 * A press brings its whole message back. The longest that Discord allows (6,000 characters of embeds, five menus of 25
 * options with 300 characters each) takes about 140 KB when all of it is Japanese or Korean, at three bytes a character.
 */
export const bodyLimit = 256 * 1024;

const ownNames = new Set(['127.0.0.1', 'localhost']);

/**
 * Another site can point a name of its own at 127.0.0.1 (DNS rebinding) and then read everything that is served there.
 * Its requests still carry that name in `Host`, so only the two local names are served.
 */
export function refuseHost(request: IncomingMessage): Refusal | undefined {
  const host = request.headers.host ?? '';
  return ownNames.has(host.replace(/:\d+$/u, ''))
    ? undefined
    : { status: 421, reason: 'The preview answers to 127.0.0.1 and localhost only.' };
}

/** Another site's page can send a form or a `no-cors` request here, but never with this content type and origin. */
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
