import { expect, test } from 'vitest';
import { temporaryName, temporaryNameFor } from '../../src/files/temporary-name.ts';

test('GIVEN a path THEN two temporary names of it differ', () => {
  expect(temporaryNameFor('state.json')).not.toBe(temporaryNameFor('state.json'));
});

test.each([temporaryNameFor('state.json'), temporaryNameFor('state.previous.json'), 'state.json.7.tmp'])(
  'GIVEN %s THEN it is recognised as a temporary name',
  (name) => expect(temporaryName.test(name)).toBe(true),
);

test.each(['notes.tmp', 'my.cafe.tmp', 'state.json', 'state.json.tmp', 'state.lock'])(
  'GIVEN %s THEN it is not taken for a temporary name',
  (name) => expect(temporaryName.test(name)).toBe(false),
);
