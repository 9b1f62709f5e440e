import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { OperatorError } from '../environment/operator-error.ts';
import { errorCode } from '../files/error-code.ts';

export interface Serving {
  readonly port: number;
  /** Accepts nothing new, finishes running requests (2 s at most), and releases the port. */
  close(): Promise<void>;
}

interface Place {
  /** 0 picks any free port. */
  readonly port: number;
  readonly host: string;
  /** The environment variable of the port, for the error message. */
  readonly variable: string;
}

const finishMilliseconds = 2_000;

function sentenceFor(code: string | undefined, { port, host, variable }: Place): string | undefined {
  if (code === 'EADDRINUSE') return `${variable} ${port} is in use by another program: set ${variable} to another one.`;
  if (code === 'EACCES')
    return `${variable} ${port} needs privileges that this user does not have: set ${variable} above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST ${host} is not an address of this machine: leave it empty to listen on all of them.`;
  return undefined;
}

function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server does not listen on a TCP port');
  return address.port;
}

/**
 * Follows the connections of a server. Returns a function that ends each as soon as no request is being answered over it:
 * node itself ends only those that have been used, and a kept one only when it has been idle for a while.
 */
function followConnections(server: Server): () => void {
  const running = new Map<Socket, number>();
  let isClosing = false;
  const count = (socket: Socket, change: 1 | -1): void => {
    const before = running.get(socket);
    if (before === undefined) return;
    running.set(socket, before + change);
    if (isClosing && before + change === 0) socket.destroySoon();
  };
  server.on('connection', (socket) => {
    running.set(socket, 0);
    socket.once('close', () => running.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    count(socket, 1);
    response.once('close', () => count(socket, -1));
  });
  return () => {
    isClosing = true;
    for (const [socket, requests] of running) if (requests === 0) socket.destroy();
  };
}

/** Starts listening. Throws an OperatorError with one sentence if the port is not available. */
export async function serve(server: Server, place: Place): Promise<Serving> {
  const endUnused = followConnections(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(place.port, place.host, () => {
      server.off('error', reject);
      resolve();
    });
  }).catch((error: unknown) => {
    const sentence = sentenceFor(errorCode(error), place);
    throw sentence === undefined ? error : new OperatorError(sentence);
  });
  return {
    port: portOf(server),
    close: () =>
      new Promise((resolve) => {
        const impatience = setTimeout(() => server.closeAllConnections(), finishMilliseconds);
        server.close(() => {
          clearTimeout(impatience);
          resolve();
        });
        // Neither idle connections, nor those that load balancers open without a request, nor half a request delay the stop.
        endUnused();
      }),
  };
}
