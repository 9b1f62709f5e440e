import { createServer, connect, type AddressInfo, type Socket } from 'node:net';

/** What the way to the gateway does with a connection. */
export type Way = 'open' | 'closed at once' | 'answered with 503';

export interface WayToGateway {
  readonly url: string;
  becomes(way: Way): void;
  /** All connections so far, and those that are still there. */
  connections(): number;
  standing(): number;
  close(): Promise<void>;
}

/** A port of its own in front of the loopback's gateway, so that the network between can fail. */
export async function wayToGateway(api: string, first: Way): Promise<WayToGateway> {
  const target = new URL(api);
  let way = first;
  let connections = 0;
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    connections += 1;
    socket.on('error', () => undefined);
    if (way === 'closed at once') return void socket.destroy();
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    if (way === 'answered with 503') {
      socket.once('data', () => socket.end('HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n'));
      return undefined;
    }
    const onward = connect({ host: target.hostname, port: Number(target.port) });
    onward.on('error', () => socket.destroy());
    onward.on('close', () => socket.destroy());
    socket.on('close', () => onward.destroy());
    socket.pipe(onward).pipe(socket);
    return undefined;
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `ws://127.0.0.1:${port}`,
    becomes: (next) => void (way = next),
    connections: () => connections,
    standing: () => sockets.size,
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
