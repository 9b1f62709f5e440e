import { choiceOption } from './choice-option.ts';
import { topicOf, topicOption } from './topic-option.ts';
import type { Topic } from '../src/catalog/schema/quote.ts';
import { charts, trendPicture, type Chart } from '../src/cards/trend/pictures.ts';
import { trendPartCard } from '../src/cards/trend/parts.ts';
import { trendCard, trendChartCard } from '../src/cards/trend/trend.ts';
import { trendViews } from '../src/cards/trend/navigation.ts';
import { customId } from '../src/cards/kit/custom-id.ts';
import type { Attachment, Reply } from '../src/cards/kit/reply.ts';
import { trendWords } from '../src/language/words/trend.ts';
import { withPicture } from './with-picture.ts';
import type { Command, Context } from './command.ts';
import { textOption } from './command.ts';
import { everywhereCommand } from './everywhere.ts';

const chartOf = (value: string | undefined): Chart | undefined => charts.find((chart) => chart === value);

/** A chart with its caption. */
interface Charted {
  readonly note: string;
  readonly attachment: Attachment;
}

/** The card with a chart; without one if no work is on record. */
async function withChart(
  chart: Chart,
  context: Context,
  card: (picture: Charted | undefined) => Reply,
): Promise<Reply> {
  const { catalog, language, now } = context;
  const picture = trendPicture(chart, catalog, language, now);
  return picture === undefined
    ? card(undefined)
    : withPicture(picture, `trend-${chart}`, context, (attachment) => card({ note: picture.note, attachment }));
}

async function chartReply(chart: Chart, context: Context): Promise<Reply> {
  const card = await withChart(chart, context, (picture) =>
    trendChartCard(chart, picture, context.catalog, context.language),
  );
  return { ...card, remake: customId('trend', 'all', 'chart', chart) };
}

/** The overview comes with the chart of years; a single topic comes without a picture unless one was requested. */
async function glanceReply(topic: Topic | undefined, chart: Chart | undefined, context: Context): Promise<Reply> {
  const shown = chart ?? (topic === undefined ? 'years' : undefined);
  const card = (picture?: Charted): Reply =>
    trendCard(topic, picture?.attachment, context.catalog, context.language, context.now);
  if (shown === undefined) return card();
  return { ...(await withChart(shown, context, card)), remake: customId('trend', topic ?? 'all', 'home', shown) };
}

export const trend = {
  data: everywhereCommand(
    { en: 'trend', ja: '流れ', ko: '흐름' },
    {
      en: 'Korean actors in Japan at a glance: what drives the trend, what holds it back, figures and charts',
      ja: '日本で活躍する韓国の俳優の動きをひと目で：追い風と向かい風、数字、転換点、グラフ',
      ko: '한국 배우들의 일본 진출을 한눈에: 호재와 걸림돌, 수치, 전환점, 그래프',
    },
  )
    .addStringOption(
      topicOption({
        en: 'Only statements about this topic',
        ja: 'この話題についてだけ見る',
        ko: '이 주제에 관한 내용만 보기',
      }),
    )
    .addStringOption(
      choiceOption(
        charts,
        (language) => trendWords[language].chart,
        { en: 'chart', ja: 'グラフ', ko: '그래프' },
        { en: 'One large chart', ja: 'グラフを1枚大きく見る', ko: '그래프 한 장을 크게 보기' },
      ),
    )
    .toJSON(),

  execute(options, context) {
    const chart = chartOf(textOption(options, 'chart'));
    const topic = topicOf(textOption(options, 'topic'));
    return chart !== undefined && topic === undefined ? chartReply(chart, context) : glanceReply(topic, chart, context);
  },

  press([topicId, view, page], context) {
    const topic = topicOf(topicId);
    if (view === 'home') return glanceReply(topic, chartOf(page), context);
    if (view === 'chart') {
      const chart = chartOf(page);
      return chart === undefined ? undefined : chartReply(chart, context);
    }
    const part = trendViews.find((one) => one === view);
    return part && trendPartCard(part, topic, Number(page), context.catalog, context.language, context.now);
  },
} satisfies Command;
