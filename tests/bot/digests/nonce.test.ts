import { expect, test } from 'vitest';
import { digestNonce } from '../../../src/bot/digests/nonce.ts';

const user = { kind: 'user', id: '1' } as const;

test('GIVEN a recipient and a day THEN the nonce is always the same, and short enough for Discord', () => {
  expect(digestNonce(user, '2026-11-21')).toBe(digestNonce({ ...user }, '2026-11-21'));
  expect(digestNonce(user, '2026-11-21').length).toBeLessThanOrEqual(25);
});

test('GIVEN another day, id or kind of recipient THEN the nonce is another', () => {
  const nonces = [
    digestNonce(user, '2026-11-21'),
    digestNonce(user, '2026-11-22'),
    digestNonce({ ...user, id: '2' }, '2026-11-21'),
    digestNonce({ ...user, kind: 'channel' }, '2026-11-21'),
  ];
  expect(new Set(nonces).size).toBe(nonces.length);
});
