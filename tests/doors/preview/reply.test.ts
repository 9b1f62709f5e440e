import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { chatMessage, idOf, type Entry } from '../../../src/doors/preview/page/messages/post.ts';
import { createReply, type EmptyPost } from '../../../src/doors/preview/page/messages/reply.ts';
import { bot } from '../../../src/doors/preview/page/scene.ts';

const scene = { persona: 'fan', place: 'server' } as const;
const empty: EmptyPost = {
  kind: 'post',
  scene,
  language: 'en',
  origin: { kind: 'follow', at: new Date(0) },
  message: chatMessage(bot, '', scene),
};

/** What a reader sees, in order. */
let shown: string[];
const stateOf = (entry: Entry): string => (entry.kind === 'post' ? entry.state : entry.kind);
const conversation = {
  add: (entry: Entry) => void shown.push(stateOf(entry)),
  update: (entry: Entry) => void (shown = [...shown.slice(0, -1), stateOf(entry)]),
  remove: (id: string) => void (shown = id === idOf({ ...empty, state: 'answered' }) ? [] : shown),
};

beforeEach(() => {
  shown = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test.each([
  [399, []],
  [400, ['thinking']],
])('GIVEN no answer for %i of 400 ms THEN the conversation has %j', (milliseconds, expected) => {
  createReply(conversation, empty).thinkAfter(400);
  vi.advanceTimersByTime(milliseconds);
  expect(shown).toEqual(expected);
});

test('GIVEN an answer after the bot was thinking THEN it takes the same place', () => {
  const reply = createReply(conversation, empty);
  reply.thinkAfter(400);
  vi.advanceTimersByTime(400);
  reply.show({ ...empty, state: 'answered' });
  expect(shown).toEqual(['answered']);
});

test('GIVEN an answer before that THEN nothing thinks any more', () => {
  const reply = createReply(conversation, empty);
  reply.thinkAfter(400);
  reply.show({ ...empty, state: 'answered' });
  reply.stopThinking();
  vi.advanceTimersByTime(1000);
  expect(shown).toEqual(['answered']);
});

test('GIVEN a form instead of an answer THEN what is shown goes, and nothing else', () => {
  const reply = createReply(conversation, empty);
  shown = ['chat'];
  reply.remove();
  expect(shown).toEqual(['chat']);
  reply.show({ ...empty, state: 'thinking' });
  reply.remove();
  expect(shown).toEqual([]);
});
