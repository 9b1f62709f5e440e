import type { CostarsWords } from './en.ts';

export const ja: CostarsWords = {
  title: (name) => `${name}の共演者`,
  count: (people, works) => `収録${works}作品、${people}人と共演`,
  works: (count) => `${count}作品`,
  none: (name) => `${name}の共演の記録はまだありません。`,
  chainTitle: (a, b) => `${a}から${b}まで`,
  chainDirect: '直接共演しています：',
  chainSteps: (steps) => `${steps}作品でつながります。これより短いつながりはありません：`,
  link: (title) => `**${title}**で共演`,
  also: (titles) => `ほかに${titles}でも共演`,
  noChain: (a, b) => `収録作品の共演では、${a}から${b}まではつながりません。`,
  noCast: (name) => `${name}が出演した作品は収録していません。`,
  same: (name) => `2つの名前はどちらも${name}です。別々の2人を選んでください。`,
  all: (name) => `${name}の共演者一覧`,
  legend: '同じ長さのつながりのうち、新しい作品でつながるものです。',
  sure: { announced: '発表', reported: '報道のみ' },
};
