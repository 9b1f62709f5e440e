import type { Frame } from './frame.ts';

/** 日本人が一番好きな, 일본 사람이 제일 좋아하는: one phrase says both what and most. */
const most = /一番|いちばん|最も|제일|가장/u;

/**
 * "Who is the most popular Korean actor in Japan", 一番人気の俳優, 더 인기 있는 배우: statements and polls tell of it. A number of
 * works says nothing about how much somebody is liked.
 */
export function asksPopularity({ has, topics, works, makers, people, wanted, reading }: Frame): boolean {
  return (
    topics.includes('reception') &&
    works.length + makers.length === 0 &&
    (wanted === 'person' || people.length > 1) &&
    !has('operator.count') &&
    (has('operator.highest', 'operator.lowest', 'operator.most', 'operator.compare', 'operator.more-than') ||
      most.test(reading.text))
  );
}
