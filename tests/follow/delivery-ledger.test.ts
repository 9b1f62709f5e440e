import { describe, expect, test } from 'vitest';
import { isRetryDue } from '../../src/follow/attempt.ts';
import { withArrival, withAttempt, withoutAttempt, type DeliveryLedger } from '../../src/follow/delivery-ledger.ts';

describe('the delivery ledger', () => {
  const ledger: DeliveryLedger = { day: '2026-11-20', through: '2026-11-20', next: 3 };
  const message = {
    day: '2026-11-21',
    through: '2026-11-21',
    next: 5,
    nonce: 'n',
    digest: { day: '2026-11-21', entries: [{ work: 'w', reasons: [{ kind: 'work' as const }], follows: ['a'] }] },
  };

  test('GIVEN an attempt THEN the position moves only when the digest has arrived', () => {
    const begun = withAttempt(ledger, message, 1000);
    expect(begun).toMatchObject(ledger);
    expect(withoutAttempt(begun)).toEqual(ledger);
    expect(begun.pending && withArrival(begun, begun.pending)).toEqual({
      day: '2026-11-21',
      through: '2026-11-21',
      next: 5,
    });
  });

  test.each([
    [1, 59],
    [2, 119],
    [3, 239],
    [7, 3599],
    [20, 3599],
  ])('GIVEN %i attempts THEN the next is due after %i seconds, not before', (attempts, seconds) => {
    const pending = { ...message, attempts, at: 0 };
    expect(isRetryDue(pending, seconds * 1000)).toBe(true);
    expect(isRetryDue(pending, seconds * 1000 - 1)).toBe(false);
  });
});
