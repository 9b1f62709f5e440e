import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A site on the loopback. A test says how it answers, and can see what it was asked. */
export interface LoopbackSite {
  readonly origin: string;
  readonly asked: readonly {
    readonly method: string;
    readonly path: string;
    readonly headers: IncomingMessage['headers'];
  }[];
  readonly close: () => Promise<void>;
}

export async function openSite(answer: RequestListener): Promise<LoopbackSite> {
  const asked: { method: string; path: string; headers: IncomingMessage['headers'] }[] = [];
  const server = createServer((request, response) => {
    asked.push({ method: request.method ?? '', path: request.url ?? '', headers: request.headers });
    answer(request, response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Answers by path; anything else is not found. */
export const byPath =
  (paths: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>>): RequestListener =>
  (request, response) => {
    const known = paths[new URL(request.url ?? '', 'http://loopback').pathname];
    if (known === undefined) response.writeHead(404).end();
    else known(response, request);
  };
