import { OperatorError } from './operator-error.ts';

/**
 * The points of small order on the curve, without the sign: anybody can sign for such a key, and zeros are among them.
 * https://github.com/jedisct1/libsodium/blob/master/src/libsodium/crypto_core/ed25519/ref10/ed25519_ref10.c
 */
const signedByAnybody: ReadonlySet<string> = new Set([
  '0'.repeat(64),
  `01${'0'.repeat(62)}`,
  '26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05',
  'c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a',
  ...['ec', 'ed', 'ee'].map((first) => `${first}${'f'.repeat(60)}7f`),
]);

/** The sign is the highest bit of the last byte. */
function withoutSign(key: string): string {
  const last = Number.parseInt(key.slice(-2), 16) % 128;
  return key.slice(0, -2).toLowerCase() + last.toString(16).padStart(2, '0');
}

/** The key, or an OperatorError of one sentence. */
export function checkPublicKey(key: string): string {
  if (!/^[0-9a-f]{64}$/iu.test(key))
    throw new OperatorError(
      'DISCORD_PUBLIC_KEY is not a public key: it is the line of 64 letters and digits under General Information in the developer portal.',
    );
  if (signedByAnybody.has(withoutSign(key)))
    throw new OperatorError(
      'DISCORD_PUBLIC_KEY is no key of Discord: with it, anybody could sign. Copy the line under General Information in the developer portal.',
    );
  return key;
}
