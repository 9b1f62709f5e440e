import type { Violation } from '../validate/violation.ts';
import type { Answer } from './request.ts';

// https://discord.com/developers/docs/topics/opcodes-and-status-codes#json-json-error-codes

export const NOT_FOUND = failure(404, 0, '404: Not Found');
export const UNAUTHORIZED = failure(401, 0, '401: Unauthorized');
export const UNKNOWN_CHANNEL = failure(404, 10003, 'Unknown Channel');
export const UNKNOWN_MESSAGE = failure(404, 10008, 'Unknown Message');
export const UNKNOWN_USER = failure(404, 10013, 'Unknown User');
export const UNKNOWN_WEBHOOK = failure(404, 10015, 'Unknown Webhook');
export const UNKNOWN_INTERACTION = failure(404, 10062, 'Unknown interaction');
export const UNKNOWN_COMMAND = failure(404, 10063, 'Unknown application command');
export const ALREADY_ACKNOWLEDGED = failure(400, 40060, 'Interaction has already been acknowledged.');
export const TOO_MANY_FOLLOW_UPS = failure(
  400,
  40094,
  'This interaction has hit the maximum number of follow up messages.',
);
export const MISSING_ACCESS = failure(403, 50001, 'Missing Access');
export const TOKEN_EXPIRED = failure(401, 50027, 'Invalid Webhook Token');
export const INVALID_JSON = failure(400, 50109, 'The request body contains invalid JSON.');

export function failure(status: number, code: number, message: string): Answer {
  return { status, body: { message, code } };
}

interface ErrorTree {
  [key: string]: ErrorTree | { code: string; message: string }[];
}

/** https://discord.com/developers/docs/reference#error-messages: the errors nest like the body that they are about. */
export function invalidFormBody(violations: readonly Violation[]): Answer {
  const errors: ErrorTree = {};
  for (const { path, sentence } of violations) {
    let branch = errors;
    for (const key of path.split('/').slice(1)) {
      const next = branch[key];
      if (next && !Array.isArray(next)) branch = next;
      else branch = branch[key] = {};
    }
    const earlier = branch['_errors'];
    branch['_errors'] = [...(Array.isArray(earlier) ? earlier : []), { code: 'LOOPBACK', message: sentence }];
  }
  return { status: 400, body: { message: 'Invalid Form Body', code: 50035, errors } };
}
