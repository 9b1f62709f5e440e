import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import type { APIInteraction } from 'discord-api-types/v10';

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

/** The body as text, or undefined as soon as it is longer than the limit. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > bodyLimit) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/** As far as the door itself reads it; the router finds its way through the rest and survives what it cannot read. */
const interaction = z.looseObject({
  id: z.string().regex(/^\d{17,20}$/u),
  application_id: z.string(),
  token: z.string(),
  type: z.literal([1, 2, 3, 4, 5]),
  version: z.literal(1),
  data: z.looseObject({}).optional(),
});

export function readInteraction(text: string): APIInteraction | undefined {
  try {
    const parsed = interaction.safeParse(JSON.parse(text));
    return parsed.success ? (parsed.data as unknown as APIInteraction) : undefined;
  } catch {
    return undefined;
  }
}
