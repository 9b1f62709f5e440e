import { constants, createDeflate } from 'node:zlib';
import { WebSocket } from 'ws';

export type Send = (packet: unknown) => void;

/** How packets go over the wire; nothing for a compression that is not known. */
export function transport(socket: WebSocket, compression: string | null): Send | undefined {
  if (compression === null) return plain(socket);
  return compression === 'zlib-stream' ? zlibStream(socket) : undefined;
}

function plain(socket: WebSocket): Send {
  return (packet) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(packet));
  };
}

/**
 * What discord.js asks for as soon as `zlib-sync` is installed: one deflate stream for the whole connection, flushed after
 * every packet. https://discord.com/developers/docs/events/gateway#transport-compression
 */
function zlibStream(socket: WebSocket): Send {
  const deflate = createDeflate();
  let chunks: Buffer[] = [];
  let turn = Promise.resolve();
  deflate.on('data', (chunk: Buffer) => chunks.push(chunk));
  return (packet) => {
    turn = turn.then(() => sendCompressed(packet));
  };

  async function sendCompressed(packet: unknown): Promise<void> {
    deflate.write(JSON.stringify(packet));
    await new Promise<void>((done) => deflate.flush(constants.Z_SYNC_FLUSH, done));
    if (socket.readyState === WebSocket.OPEN) socket.send(Buffer.concat(chunks), { binary: true });
    chunks = [];
  }
}
