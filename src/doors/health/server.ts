import { createServer, type ServerResponse } from 'node:http';
import type { Registry } from 'prom-client';
import { serve, type Serving } from '../listening.ts';
import { pathOf } from '../request-path.ts';

export interface HealthOptions {
  readonly port: number;
  readonly host: string;
  /** Why fans cannot be answered at the moment; undefined if they can. */
  readonly trouble: () => string | undefined;
  readonly registry: Registry;
}

function send(response: ServerResponse, status: number, contentType: string, text: string): void {
  response.writeHead(status, {
    'content-type': contentType,
    'content-length': Buffer.byteLength(text),
    'cache-control': 'no-store',
  });
  response.end(response.req.method === 'HEAD' ? undefined : text);
}

const plain = 'text/plain; charset=utf-8';

/** Liveness, readiness and metrics for operators, on a separate port because fans must not see them. */
export function openHealth({ port, host, trouble, registry }: HealthOptions): Promise<Serving> {
  async function handle(path: string, response: ServerResponse): Promise<void> {
    if (path === '/healthz') return send(response, 200, plain, 'alive\n');
    if (path === '/readyz') {
      const reason = trouble();
      return send(response, reason === undefined ? 200 : 503, plain, `${reason ?? 'ready'}\n`);
    }
    if (path === '/metrics') return send(response, 200, registry.contentType, await registry.metrics());
    return send(response, 404, plain, 'There are /healthz, /readyz and /metrics.\n');
  }

  const timeouts = { headersTimeout: 5_000, requestTimeout: 5_000, connectionsCheckingInterval: 1_000 };
  const server = createServer(timeouts, (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return send(response, 405, plain, 'Only GET is allowed.\n');
    }
    handle(pathOf(request), response).catch((error: unknown) => {
      if (response.headersSent) response.destroy();
      else send(response, 500, plain, `${error instanceof Error ? error.message : 'unknown'}\n`);
    });
    return undefined;
  });
  server.maxConnections = 50;
  return serve(server, { port, host, variable: 'HEALTH_PORT' });
}
