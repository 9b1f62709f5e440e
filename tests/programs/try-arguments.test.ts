import { describe, expect, test } from 'vitest';
import { readTryArguments } from '../../src/programs/try-arguments.ts';

describe('the arguments of npm run try', () => {
  test('GIVEN every option THEN all are read', () => {
    expect(
      readTryArguments([
        '--json',
        '--complete',
        '--locale',
        'ja',
        '--now',
        '2026-05-14T09:00:00+09:00',
        '--files',
        'out',
        '/actor name:a b',
      ]),
    ).toEqual({
      json: true,
      complete: true,
      explain: false,
      locale: 'ja',
      now: new Date('2026-05-14T00:00:00Z'),
      files: 'out',
      invocation: '/actor name:a b',
    });
  });

  test.each([
    [['--locale', 'klingon', '/about'], '--locale klingon is not a locale of Discord'],
    [['--now', 'tomorrow', '/about'], '--now tomorrow is not a time'],
    [['--jsn', '/about'], '--jsn'],
    [[], 'there is nothing to try'],
  ])('GIVEN %j THEN one sentence names the fault', (args, sentence) => {
    expect(() => readTryArguments(args)).toThrow(sentence);
  });
});
