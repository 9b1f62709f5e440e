import { describe, expect, test } from 'vitest';
import { readConfig } from '../../src/environment/config.ts';

const [one, two] = ['100000000000000001', '200000000000000002'];

describe('HOME_SERVER', () => {
  test.each([
    ['not set', {}, undefined],
    ['empty', { HOME_SERVER: '' }, undefined],
    ['an id', { HOME_SERVER: one }, one],
  ])('GIVEN %s THEN %j is %s', (_what, env, expected) => {
    expect(readConfig(env).homeServer).toBe(expected);
  });

  test.each(['My server', '1234', `${one}1234`])('GIVEN %s THEN one sentence says what is wanted', (text) => {
    expect(() => readConfig({ HOME_SERVER: text })).toThrow(/^HOME_SERVER is not the id of a server: .+\.$/u);
  });
});

describe('MODERATORS', () => {
  test.each([
    ['nothing', '', []],
    ['one id', one, [one]],
    ['commas', `${one},${two}`, [one, two]],
    ['commas and spaces', ` ${one}, ${two} `, [one, two]],
    ['lines', `${one}\n${two}\n`, [one, two]],
  ])('GIVEN %s THEN the ids', (_what, text, expected) => {
    expect(readConfig({ MODERATORS: text }).moderators).toEqual(expected);
  });

  test.each(['yuki', `<@${one}>`, `${one}, 12`])('GIVEN %s THEN the wrong part is named', (text) => {
    expect(() => readConfig({ MODERATORS: text })).toThrow(/^MODERATORS has ".+", which is no id: .+\.$/u);
  });
});
