import { expect, test } from 'vitest';
import { actorWorksCard } from '../../src/cards/actor/works.ts';
import { actor, catalogOf, workWith } from '../insights/small-catalog.ts';

const now = new Date('2026-11-21T12:00:00+09:00');
const japanese = [workWith(['a'], 'v'), workWith(['a'], 'w')];
const staged = workWith(['a'], 'x', { kind: 'stage', country: 'KR' });
const film = workWith(['a'], 'y', { kind: 'film', country: 'KR' });

const firstLine = (works: Parameters<typeof catalogOf>[0], language: 'en' | 'ja' | 'ko' = 'en'): string => {
  const person = actor('a');
  const [embed] = actorWorksCard(person, 1, catalogOf(works, [person]), language, now).embeds;
  return embed?.description?.split('\n')[0] ?? '';
};

test('GIVEN only Japanese works THEN the list begins with the first of them', () => {
  expect(firstLine(japanese)).toContain('**');
});

test.each([
  ['en', '-# 2 in Japan · 1 Korean production staged in Japan · 1 Korean series or film'],
  ['ja', '-# 日本での出演作2本 · 韓国作品の日本公演1本 · 韓国のドラマ・映画1本'],
  ['ko', '-# 일본 출연작 2편 · 한국 작품 일본 공연 1편 · 한국 드라마·영화 1편'],
] as const)('GIVEN language %s and Korean works as well THEN the list first says what it counts', (language, line) => {
  expect(firstLine([...japanese, staged, film], language)).toBe(line);
});

test('GIVEN Korean works of one kind THEN the other kind is not counted', () => {
  expect(firstLine([...japanese, film])).toBe('-# 2 in Japan · 1 Korean series or film');
});

test('GIVEN Korean works only THEN the list says that none is Japanese', () => {
  expect(firstLine([film])).toBe('-# 0 in Japan · 1 Korean series or film');
});
