import { Locale } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { commands } from '../../../commands/index.ts';
import { parseInvocation } from '../../../src/doors/terminal/invocation.ts';

const payloads = commands.map(({ data }) => data);
const typing = { locale: Locale.EnglishUS, complete: false };

const optionsOf = (line: string): unknown => {
  const { data } = parseInvocation(line, payloads, typing) as {
    data: { name: string; options?: { name: string; value: string }[] };
  };
  return { name: data.name, ...Object.fromEntries((data.options ?? []).map(({ name, value }) => [name, value])) };
};

describe('a command as it is typed in the terminal', () => {
  test.each([
    ['/actor name:han hyojoo', { name: 'actor', name_: 'han hyojoo' }],
    ['/quote topic:why-japan about:chae jong hyeop', { name: 'quote', topic: 'why-japan', about: 'chae jong hyeop' }],
    ['/quote about:why: a story topic:craft', { name: 'quote', about: 'why: a story', topic: 'craft' }],
    ['/about', { name: 'about' }],
    ['/作品 題名:匿名の恋人たち', { name: 'series', title: '匿名の恋人たち' }],
    ['/배우 이름:한효주', { name: 'actor', name_: '한효주' }],
    ['/search text:https://example.org/x?y=1', { name: 'search', text: 'https://example.org/x?y=1' }],
  ])('GIVEN %s THEN it reads the options that Discord would send', (line, expected) => {
    const { name, name_, ...rest } = expected as { name: string; name_?: string };
    expect(parseInvocation(line, payloads, typing)).toMatchObject({ type: 2, data: { name } });
    expect(optionsOf(line)).toEqual(name_ === undefined ? { name, ...rest } : { name: name_, ...rest });
  });

  test('GIVEN a custom id THEN it reads a press of that button', () => {
    expect(parseInvocation('actor.han-hyo-joo.works.1', payloads, typing)).toMatchObject({
      type: 3,
      data: { custom_id: 'actor.han-hyo-joo.works.1' },
    });
  });

  test('GIVEN --complete THEN the last option has the cursor', () => {
    expect(parseInvocation('/quote topic:craft about:ch', payloads, { ...typing, complete: true })).toMatchObject({
      type: 4,
      data: { options: [{ name: 'topic' }, { name: 'about', value: 'ch', focused: true }] },
    });
  });

  test.each([
    ['', 'nothing to try'],
    ['/actor han hyo joo', '"han hyo joo" comes before the first option (options of this command: name:, only-me:)'],
  ])('GIVEN %j THEN one sentence says what to write', (line, sentence) => {
    expect(() => parseInvocation(line, payloads, typing)).toThrow(sentence);
  });
});
