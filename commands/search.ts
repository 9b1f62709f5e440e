import { suggestedOption } from './suggested-option.ts';
import { offeredHits } from '../src/search/hits.ts';
import { emptyCard, missEverywhereCard } from '../src/cards/kit/hits.ts';
import { searchCard } from '../src/cards/search/search.ts';
import { limits, shorten } from '../src/cards/kit/limits.ts';
import { searchWords } from '../src/language/words/search.ts';
import type { Command } from './command.ts';
import { textOption } from './command.ts';
import { everywhereCommand } from './everywhere.ts';
import { cardOf, completions } from './find.ts';

const kinds = ['actor', 'person', 'series'] as const;
const mostPassages = 6;
const mostNames = 8;

export const search = {
  data: everywhereCommand(
    { en: 'search', ja: '検索', ko: '검색' },
    {
      en: 'Search everything: people, works, plots and statements',
      ja: '人物・作品・あらすじ・発言をまとめて検索',
      ko: '인물, 작품, 줄거리, 발언을 한꺼번에 검색',
    },
  )
    .addStringOption(
      suggestedOption(
        { en: 'text', ja: '語句', ko: '검색어' },
        {
          en: 'A name, a title, or words from a plot or statement',
          ja: '人名、作品名、またはあらすじや発言の語句',
          ko: '인명, 작품명, 또는 줄거리나 발언 속 단어',
        },
        { isRequired: true },
      ),
    )
    .toJSON(),

  execute(options, context) {
    const { catalog, search: index, language } = context;
    const query = textOption(options, 'text');
    if (query === '') return emptyCard(language);
    const picked = cardOf(query, context);
    if (picked !== undefined) return picked;
    const answer = index.find(query, kinds);
    const hits = offeredHits(answer);
    const passages = index.passages(query, mostPassages);
    if (hits.length === 0 && passages.length === 0) {
      context.state.gaps.note(query);
      return missEverywhereCard(query, answer.verdict === 'none' ? answer.near.slice(0, 5) : [], catalog, language);
    }
    return searchCard(query, hits.slice(0, mostNames), passages, catalog, language);
  },

  // The typed text comes first: Enter picks the first choice, and a word of a plot is not a misspelt name.
  autocomplete(_option, typed, _options, context) {
    const text = typed.trim();
    const itself = { name: searchWords[context.language].forText(shorten(text, 60)), value: text };
    const known = completions(typed, kinds, context);
    return text === '' ? known : [itself, ...known.slice(0, limits.choices - 1)];
  },
} satisfies Command;
