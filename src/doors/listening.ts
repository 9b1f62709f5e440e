import type { Server } from 'node:http';
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

/** Starts listening. Throws an OperatorError with one sentence if the port is not available. */
export async function serve(server: Server, place: Place): Promise<Serving> {
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
        // Idle keep-alive connections must not delay the stop.
        server.closeIdleConnections();
      }),
  };
}
