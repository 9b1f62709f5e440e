import type { IncomingMessage, ServerResponse } from 'node:http';
import { readBody } from '../incoming.ts';
import { bodyLimit, refusePost } from './request.ts';
import { refuse } from './send.ts';

/** The body of a POST from our own page; undefined after a refusal was sent. */
export async function receivePost(request: IncomingMessage, response: ServerResponse): Promise<string | undefined> {
  const refusal = refusePost(request);
  if (refusal !== undefined) {
    refuse(response, refusal);
    return undefined;
  }
  const body = await readBody(request, bodyLimit);
  if (body === undefined) {
    // The rest of the body is not read: the connection cannot be used again.
    response.setHeader('connection', 'close');
    refuse(response, { status: 413, reason: `A request may be ${bodyLimit / 1024} KB long at most.` });
  }
  return body?.toString('utf8');
}
