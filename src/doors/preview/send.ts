import type { ServerResponse } from 'node:http';
import type { Refusal } from './request.ts';

/**
 * The page may load only itself and pictures from this server or from `data:` addresses in its own code.
 * `style-src-attr` is for the component library, which sets an embed's colour through a style attribute.
 */
const securityHeaders = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

export interface Content {
  readonly contentType: string;
  readonly content: string | Uint8Array;
}

export function send(
  response: ServerResponse,
  status: number,
  { contentType, content }: Content,
  cacheControl = 'no-store',
): void {
  response.writeHead(status, {
    ...securityHeaders,
    'cache-control': cacheControl,
    'content-type': contentType,
    'content-length': Buffer.byteLength(content),
  });
  response.end(response.req.method === 'HEAD' ? undefined : content);
}

export const sendJson = (response: ServerResponse, status: number, body: unknown): void =>
  send(response, status, { contentType: 'application/json; charset=utf-8', content: JSON.stringify(body) });

export const refuse = (response: ServerResponse, { status, reason }: Refusal): void =>
  sendJson(response, status, { error: reason });
