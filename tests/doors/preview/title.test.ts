import { describe, expect, test } from 'vitest';
import { chatMessage } from '../../../src/doors/preview/page/messages/post.ts';
import { titleOf } from '../../../src/doors/preview/page/messages/title.ts';
import { bot } from '../../../src/doors/preview/page/scene.ts';

const empty = chatMessage(bot, '', { persona: 'fan', place: 'server' });

describe('a message as one line', () => {
  test.each([
    ['a title', { embeds: [{ title: 'Han Hyo-joo', description: 'An actor' }] }, 'Han Hyo-joo'],
    ['escaped signs', { embeds: [{ title: String.raw`Who \*is\* this\?` }] }, 'Who *is* this?'],
    ['no title', { embeds: [{ description: '**Chae Jong-hyeop** plays her.\nMore' }] }, 'Chae Jong-hyeop plays her.'],
    ['an empty title', { embeds: [{ title: '', description: 'One line' }] }, 'One line'],
    ['a link first', { embeds: [{ description: '[Eye Love You](https://example.com/) began' }] }, 'Eye Love You began'],
    ['no card', { content: 'Hello' }, 'Hello'],
    ['nothing', {}, ''],
  ])('GIVEN %s THEN %j is "%s"', (_what, message, expected) => {
    expect(titleOf({ ...empty, ...message })).toBe(expected);
  });
});
