import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { OperatorError } from '../environment/config.ts';

export interface Serving {
  readonly port: number;
  /** Takes nothing new, finishes what was begun (2 s at the most), and lets go of the port. */
  close(): Promise<void>;
}

interface Place {
  /** 0 takes any free one. */
  readonly port: number;
  readonly host: string;
  /** The environment variable of the port, for the sentence about a port that cannot be had. */
  readonly variable: string;
}

const finishMilliseconds = 2_000;

function sentenceFor(code: string | undefined, { port, host, variable }: Place): string | undefined {
  if (code === 'EADDRINUSE') return `${variable} ${port} is taken by another program: set ${variable} to another one.`;
  if (code === 'EACCES') return `${variable} ${port} may not be opened by this user: set ${variable} above 1023.`;
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND')
    return `HOST ${host} is no address of this machine: leave it empty for all of them.`;
  return undefined;
}

/** Starts listening. Throws an OperatorError of one sentence when the port cannot be had. */
export async function serve(server: Server, place: Place): Promise<Serving> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(place.port, place.host, () => {
      server.off('error', reject);
      resolve();
    });
  }).catch((error: NodeJS.ErrnoException) => {
    const sentence = sentenceFor(error.code, place);
    throw sentence === undefined ? error : new OperatorError(sentence);
  });
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        const impatience = setTimeout(() => server.closeAllConnections(), finishMilliseconds);
        server.close(() => {
          clearTimeout(impatience);
          resolve();
        });
        // Kept-alive connections that wait for nothing must not hold the stop up.
        server.closeIdleConnections();
      }),
  };
}
