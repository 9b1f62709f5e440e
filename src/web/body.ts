import type { IncomingMessage } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

const decoders = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
} as const;

/** The encodings that this program can decompress, as an Accept-Encoding header. */
export const acceptedEncodings = 'gzip, deflate, br';

const isKnown = (encoding: string): encoding is keyof typeof decoders => Object.hasOwn(decoders, encoding);

/**
 * Reads a body up to a number of unpacked bytes: a few kilobytes of gzip can unpack to gigabytes. Rejects if the
 * connection or the packing breaks.
 */
export async function readBody(
  response: IncomingMessage,
  longest: number,
): Promise<Uint8Array | 'too-large' | 'encoding'> {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase();
  const isPlain = encoding === 'identity' || encoding === '';
  if (!isPlain && !isKnown(encoding)) return 'encoding';
  if (Number(response.headers['content-length'] ?? 0) > longest) return 'too-large';
  const chunks: Uint8Array[] = [];
  let size = 0;
  const collect = async (source: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const chunk of source) {
      size += chunk.byteLength;
      if (size > longest) return;
      chunks.push(chunk);
    }
  };
  try {
    if (isKnown(encoding)) await pipeline(response, decoders[encoding](), collect);
    else await pipeline(response, collect);
  } catch (error) {
    // Leaving the stream early counts as an error of the pipeline.
    if (size <= longest) throw error;
  }
  return size > longest ? 'too-large' : Buffer.concat(chunks);
}
