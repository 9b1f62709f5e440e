import type { AboutWords } from './en.ts';

export const ja: AboutWords = {
  page: { bot: 'このボット', gaps: '答えられなかった質問', 'forget-me': '私のデータを消す' },
  privacy: 'プライバシー',
  terms: '利用規約',
  gapsTitle: '答えられなかった質問',
  gapsText: '回数の多い順です。質問者は記録されません。最後に聞かれてから90日で消えます。',
  gapsNone: '答えられなかった質問はありません（または集計がオフになっています）。',
  gap: (text, count, day) => `${text} · ${count}回 · ${day}`,
  gapsNotYours: [
    'サーバーを管理する方向けです',
    '答えられなかった質問の一覧は、サーバーの管理権限がある方がサーバー内でご覧いただけます。',
  ],
  forgetTitle: 'データを消しますか？',
  forgetText:
    'あなたのDiscordアカウントに結びつく記録をすべて消します。フォロー中の一覧、最後にお知らせを送った日、ゲームの成績が対象で、元には戻せません。チャンネルのフォローは、誰が追加したかを記録していないため残ります。',
  forgetYes: 'すべて消す',
  forgotten: (count) => [
    '消しました',
    count === 0
      ? 'あなたのアカウントに結びつく記録はありませんでした。'
      : `${count}件の記録を消しました。あなたのアカウントに結びつく記録はもうありません。`,
  ],
};
