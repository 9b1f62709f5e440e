import { suggestedOption } from './suggested-option.ts';
import { topicOf, topicOption } from './topic-option.ts';
import { closeCard, missCard } from '../src/cards/kit/hits.ts';
import { quoteCard, quotesCard } from '../src/cards/quote/quote.ts';
import { stances } from '../src/catalog/schema/quote.ts';
import type { Command } from './command.ts';
import { textOption } from './command.ts';
import { everywhereCommand } from './everywhere.ts';
import { suggest } from './find.ts';

const kinds = ['actor', 'person', 'series'] as const;

export const quote = {
  data: everywhereCommand(
    { en: 'quote', ja: '発言', ko: '발언' },
    {
      en: 'What actors and film-makers said about working in Japan, with source and date',
      ja: '日本での仕事について俳優や制作者が語ったこと（出典・日付つき）',
      ko: '일본에서의 작업에 대해 배우와 제작자가 한 말 (출처·날짜 포함)',
    },
  )
    .addStringOption(topicOption({ en: 'The topic', ja: '何についての発言か', ko: '무엇에 관한 발언인지' }))
    .addStringOption(
      suggestedOption(
        { en: 'about', ja: '対象', ko: '대상' },
        {
          en: 'The speaker, or a person or work they talk about',
          ja: '発言した人、または話題になった人・作品',
          ko: '발언한 사람, 또는 언급된 인물·작품',
        },
      ),
    )
    .toJSON(),

  execute(options, { catalog, search, state, language }) {
    const topic = topicOf(textOption(options, 'topic'));
    const about = textOption(options, 'about');
    if (about === '') return quotesCard({ topic, about: undefined }, 1, catalog, language);
    if (catalog.series.has(about) || catalog.anyone(about) !== undefined)
      return quotesCard({ topic, about }, 1, catalog, language);
    const answer = search.find(about, kinds);
    switch (answer.verdict) {
      case 'clear':
        return quotesCard({ topic, about: answer.hit.id }, 1, catalog, language);
      case 'close':
        return closeCard(about, answer.hits, catalog, language);
      case 'none':
        state.gaps.note(about);
        return missCard(about, answer.near.slice(0, 5), catalog, language);
    }
  },

  autocomplete(_option, typed, _options, context) {
    return suggest(typed, kinds, context);
  },

  press([topic, about, page, stance, sourceLanguage], { catalog, language }) {
    if (topic === 'one') {
      const found = catalog.quotes.get(about ?? '');
      return found === undefined ? undefined : quoteCard(found, catalog, language);
    }
    const subject = about === 'any' ? undefined : about;
    const exists = subject === undefined || catalog.series.has(subject) || catalog.anyone(subject) !== undefined;
    const filter = {
      topic: topicOf(topic),
      about: subject,
      stance: stances.find((one) => one === stance),
      sourceLanguage: /^[a-z]{2}$/u.exec(sourceLanguage ?? '')?.[0],
    };
    return exists ? quotesCard(filter, Number(page), catalog, language) : undefined;
  },
} satisfies Command;
