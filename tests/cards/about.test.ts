import { describe, expect, test } from 'vitest';
import { aboutCard, commandsCard } from '../../src/cards/about/about.ts';
import type { Catalog } from '../../src/catalog/catalog.ts';
import { languages } from '../../src/language/language.ts';
import { actor, catalogOf, work, workWith } from '../insights/small-catalog.ts';

const catalog: Catalog = {
  ...catalogOf(
    [
      workWith(['in-japan'], 'a-drama'),
      workWith(['in-both'], 'a-co-production', { country: 'JP-KR' }),
      workWith(['in-korea'], 'a-korean-drama', { country: 'KR' }),
      work('made', { directors: [{ name: 'b', person: 'a-director' }] }),
    ],
    [
      actor('in-japan'),
      actor('in-both'),
      actor('in-korea'),
      actor('nowhere'),
      actor('neither'),
      actor('a-director', { occupation: 'director' }),
    ],
  ),
  sources: new Map([['a-page', { url: 'https://example.com/', language: 'en', published: '2026-03-13' }]]),
};

describe('/about', () => {
  test.each(languages)(
    'GIVEN language %s THEN the card lists actors with Japanese work apart from the others',
    (language) => {
      const text = JSON.stringify(aboutCard([], catalog, language, new Date('2026-11-21T12:00:00+09:00')).embeds);
      const [numbers, silence] = {
        en: [
          '2 actors with work in Japan · 3 other actors · 4 series, films and stage works, of which 2 are Japanese with Korean actors (2 are out)',
          'What I know goes up to 13 March 2026; almost nothing later is here yet.',
        ],
        ja: [
          '日本作品に出演した俳優2人 · そのほかの俳優3人 · ',
          '2026年3月13日までの情報です。それ以降はまだほとんど入っていません。',
        ],
        ko: [
          '일본 작품에 출연한 배우 2명 · 그 밖의 배우 3명 · ',
          '2026년 3월 13일까지의 정보입니다. 그 이후 소식은 아직 거의 없습니다.',
        ],
      }[language];
      expect(text).toContain(numbers);
      expect(text).toContain(silence);
    },
  );

  test('GIVEN the commands THEN the card lists each by its name, with a link if it is a slash command', () => {
    const commands = [
      { kind: 'slash', id: 'ask', description: 'Ask a question' },
      { kind: 'message', name: 'Who is this?' },
    ] as const;
    const [card] = aboutCard(commands, catalog, 'en', new Date('2026-11-21T12:00:00+09:00')).embeds;
    expect(card?.fields?.find(({ name }) => name === 'Commands')?.value).toBe('</ask> · Who is this?');
  });

  test('GIVEN more commands than a phone shows THEN they take pages, and each leads back to the card', () => {
    const commands = Array.from({ length: 40 }, (_, index) => ({
      kind: 'slash' as const,
      id: `command-${index}`,
      description: 'Answers something',
    }));
    const pages = [1, 2].map((page) => commandsCard(commands, page, 'abc', 'en'));
    const texts = pages.map(({ embeds }) => embeds[0]?.description ?? '');
    expect(texts.join('\n').match(/command-\d+/gu)).toEqual(commands.map(({ id }) => id));
    for (const { rows } of pages) expect(JSON.stringify(rows)).toContain('"about.bot"');
  });
});
