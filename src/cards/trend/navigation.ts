import type { APIButtonComponent, APIStringSelectComponent } from 'discord-api-types/v10';
import { topics, type Topic } from '../../catalog/schema/quote.ts';
import type { Language } from '../../language/language.ts';
import { commonWords } from '../../language/words/common.ts';
import { labels } from '../../language/words/labels.ts';
import { trendWords } from '../../language/words/trend.ts';
import { button, menu, rowsOf, type MenuItem, type Row } from '../kit/reply.ts';
import { customId, type CustomId } from '../kit/custom-id.ts';
import { charts } from './pictures.ts';

export const trendViews = ['drives', 'against', 'figures', 'turns'] as const;
export type TrendView = (typeof trendViews)[number];

const emojis = { home: '📈', drives: '🌊', against: '🧱', figures: '🔢', turns: '🧭' } as const;

export const trendCustomId = (topic: Topic | undefined, view: TrendView | 'home', page = 1): CustomId =>
  customId('trend', topic ?? 'all', view, page);

/** A chart fills a phone, so it only leads back to the overview, which leads to the other parts. */
const viewsBeside = (open: TrendView | 'home' | 'chart'): readonly (TrendView | 'home')[] =>
  open === 'chart' ? ['home'] : (['home', ...trendViews] as const).filter((view) => view !== open);

/**
 * The navigation of every card of the trend: its other parts, other topics, and the charts if the card has a picture.
 * `own` is at most two rows of the card itself.
 */
export function trendRows(
  topic: Topic | undefined,
  open: TrendView | 'home' | 'chart',
  language: Language,
  ...own: readonly (readonly APIButtonComponent[] | APIStringSelectComponent)[]
): Row[] {
  const words = trendWords[language];
  const common = commonWords[language];
  const pictures = charts.map((chart): MenuItem => ({
    label: words.chart[chart],
    to: customId('trend', 'all', 'chart', chart),
  }));
  const subjects = [
    { label: common.allTopics, to: trendCustomId(undefined, 'home') },
    ...topics.map((one): MenuItem => ({ label: labels[language].topic[one], to: trendCustomId(one, 'home') })),
  ];
  return rowsOf(
    ...own,
    // The suffix keeps these ids different from those of the page buttons, which can have the same target.
    viewsBeside(open).map((view) =>
      button(words.view[view], `${trendCustomId(topic, view)}~part`, { emoji: emojis[view] }),
    ),
    // A phone has no room for it below statements and figures; the overview has it.
    ...(open === 'home' || open === 'chart' ? [menu('charts', words.menu, pictures)] : []),
    menu('topics', common.menu.topic, subjects),
  );
}
