import type { APIButtonComponent, APIStringSelectComponent } from 'discord-api-types/v10';
import { topics, type Topic } from '../../catalog/schema/quote.ts';
import type { Language } from '../../language/language.ts';
import { trendWordsIn } from '../../language/trend/words.ts';
import { wordsIn } from '../../language/words.ts';
import { button, menu, rowsOf, type MenuItem, type Row } from '../kit/reply.ts';
import { route, type Route } from '../kit/route.ts';
import { charts } from './pictures.ts';

export const trendViews = ['drives', 'against', 'figures', 'turns'] as const;
export type TrendView = (typeof trendViews)[number];

const emojis = { home: '📈', drives: '🌊', against: '🧱', figures: '🔢', turns: '🧭' } as const;

export const trendRoute = (topic: Topic | undefined, view: TrendView | 'home', page = 1): Route =>
  route('trend', topic ?? 'all', view, page);

/**
 * The ways on from every card of the trend: to its parts, to the pictures, to another topic. The part that is open stays in
 * its place, pressed. `own` are rows of the card itself, at most two.
 */
export function trendRows(
  topic: Topic | undefined,
  open: TrendView | 'home' | 'chart',
  language: Language,
  ...own: readonly (readonly APIButtonComponent[] | APIStringSelectComponent)[]
): Row[] {
  const words = trendWordsIn(language);
  const common = wordsIn(language);
  const pictures = charts.map((chart): MenuItem => ({
    label: words.chart[chart],
    to: route('trend', 'all', 'chart', chart),
  }));
  const subjects = [
    { label: common.allTopics, to: trendRoute(undefined, 'home') },
    ...topics.map((one): MenuItem => ({ label: common.topic[one], to: trendRoute(one, 'home') })),
  ];
  return rowsOf(
    ...own,
    // The mark keeps these apart from the buttons of pages, which can lead the same way.
    (['home', ...trendViews] as const).map((view) =>
      button(words.view[view], `${trendRoute(topic, view)}~part`, {
        emoji: emojis[view],
        primary: view === open,
        disabled: view === open,
      }),
    ),
    menu('charts', words.menu, pictures),
    menu('topics', common.menu.topic, subjects),
  );
}
