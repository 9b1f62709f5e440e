import { suggestedOption } from './suggested-option.ts';
import { quotesCard } from '../src/cards/quote/quote.ts';
import { seriesBackgroundCard, seriesFiguresCard } from '../src/cards/series/background.ts';
import { seriesCastCard } from '../src/cards/series/cast.ts';
import { seriesDetailsCard } from '../src/cards/series/details.ts';
import { seriesSimilarCard } from '../src/cards/series/similar.ts';
import { seriesSourcesCard } from '../src/cards/series/sources.ts';
import { seriesCard } from '../src/cards/series/series.ts';
import type { Command } from './command.ts';
import { textOption } from './command.ts';
import { everywhereCommand } from './everywhere.ts';
import { answerByName, suggest } from './find.ts';

const kinds = ['series'] as const;

export const series = {
  data: everywhereCommand(
    { en: 'series', ja: '作品', ko: '작품' },
    {
      en: 'A series, film or stage work: cast, crew, release and statements about it',
      ja: 'ドラマ・映画・舞台のキャスト、スタッフ、放送・配信、関係者の発言',
      ko: '드라마·영화·무대의 출연진, 제작진, 방송·공개 정보와 관련 발언',
    },
  )
    .addStringOption(
      suggestedOption(
        { en: 'title', ja: '題名', ko: '제목' },
        {
          en: 'A title in any language or spelling: Eye Love You, 匿名の恋人たち, 소울메이트',
          ja: '表記は自由です：匿名の恋人たち、Eye Love You、소울메이트',
          ko: '표기는 자유입니다: 아이 러브 유, 匿名の恋人たち, Soul Mate',
        },
        { isRequired: true },
      ),
    )
    .toJSON(),

  execute(options, context) {
    return answerByName(textOption(options, 'title'), kinds, context);
  },

  autocomplete(_option, typed, _options, context) {
    return suggest(typed, kinds, context);
  },

  press([id = '', view, page], { catalog, language, now }) {
    const work = catalog.series.get(id);
    if (work === undefined) return undefined;
    switch (view) {
      case undefined:
        return seriesCard(work, catalog, language, now);
      case 'cast':
        return seriesCastCard(work, Number(page), catalog, language);
      case 'said':
        return quotesCard({ topic: undefined, about: id }, Number(page), catalog, language);
      case 'background':
        return seriesBackgroundCard(work, Number(page), catalog, language);
      case 'figures':
        return seriesFiguresCard(work, Number(page), catalog, language);
      case 'similar':
        return seriesSimilarCard(work, catalog, language, now);
      case 'details':
        return seriesDetailsCard(work, catalog, language);
      case 'sources':
        return seriesSourcesCard(work, Number(page), catalog, language);
      default:
        return undefined;
    }
  },
} satisfies Command;
