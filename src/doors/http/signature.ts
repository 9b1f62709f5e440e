import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** The bytes before the 32 bytes of an ed25519 key in DER: https://www.rfc-editor.org/rfc/rfc8410#section-4 */
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex');

/** The public key as the developer portal shows it: 64 hexadecimal digits. Throws for anything else. */
export function publicKeyFrom(hex: string): KeyObject {
  return createPublicKey({
    key: Buffer.concat([spkiPrefix, Buffer.from(hex, 'hex')]),
    format: 'der',
    type: 'spki',
  });
}

export interface Signed {
  /** 128 hexadecimal digits. */
  readonly signature: string;
  /** Exactly as sent, because it is part of the signed text. */
  readonly timestamp: string;
  /** The timestamp in milliseconds since 1970. */
  readonly instant: number;
}

/** The two headers of Discord's signature, or undefined if either is malformed. */
export function signedHeaders(headers: IncomingHttpHeaders): Signed | undefined {
  const signature = headers['x-signature-ed25519'];
  const timestamp = headers['x-signature-timestamp'];
  if (typeof signature !== 'string' || !/^[0-9a-f]{128}$/iu.test(signature)) return undefined;
  if (typeof timestamp !== 'string' || !/^\d{1,12}$/u.test(timestamp)) return undefined;
  return { signature, timestamp, instant: Number(timestamp) * 1000 };
}

/** Whether Discord signed exactly these bytes: https://discord.com/developers/docs/interactions/overview */
export function isGenuine(key: KeyObject, { signature, timestamp }: Signed, body: Buffer): boolean {
  return verify(null, Buffer.concat([Buffer.from(timestamp), body]), key, Buffer.from(signature, 'hex'));
}
