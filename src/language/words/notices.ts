import { defineWords } from '../define-words.ts';

/** Errors of a command, a button or the bot: a title and a sentence. */
export const notices = defineWords({
  en: {
    unknownCommand: [
      'This command no longer exists',
      'It was changed or removed. Restart Discord to refresh the list of commands.',
    ],
    staleButton: [
      'This button no longer works',
      'The record behind it was moved or removed. Use a command to look it up again.',
    ],
    notYourAnswer: [
      'Somebody else asked for this answer',
      'Only they, and people who may manage messages here, can delete it.',
    ],
    broken: ['Something went wrong', 'The error is logged. Please try again in a moment.'],
    late: [
      'This takes too long',
      'What I keep of follows and games does not answer at the moment. Please try again in a minute; look-ups work as usual.',
    ],
    unkept: [
      'I cannot reach what I keep',
      'What I keep of follows and games cannot be read or saved at the moment. Please try again in a minute; look-ups work as usual.',
    ],
  },
  ja: {
    unknownCommand: [
      'このコマンドは使えなくなりました',
      'コマンドが変更または削除されました。Discordを再起動すると一覧が更新されます。',
    ],
    staleButton: [
      'このボタンは無効になりました',
      '元のデータが移動または削除されました。もう一度コマンドで検索してください。',
    ],
    notYourAnswer: [
      'ほかの人が呼び出した回答です',
      '削除できるのは、呼び出した本人と、ここでメッセージの管理権限を持つ人だけです。',
    ],
    broken: ['エラーが発生しました', '内容は記録しました。少し時間をおいてから、もう一度お試しください。'],
    late: [
      '時間がかかりすぎています',
      'フォローやゲームの記録が、いま応答していません。1分ほどしてから、もう一度お試しください。検索は通常どおり使えます。',
    ],
    unkept: [
      '記録に接続できません',
      'フォローやゲームの記録を、いま読み書きできません。1分ほどしてから、もう一度お試しください。検索は通常どおり使えます。',
    ],
  },
  ko: {
    unknownCommand: [
      '더 이상 쓸 수 없는 명령어입니다',
      '명령어가 바뀌었거나 삭제되었습니다. Discord를 다시 시작하면 목록이 갱신됩니다.',
    ],
    staleButton: [
      '더 이상 쓸 수 없는 버튼입니다',
      '연결된 정보가 옮겨졌거나 삭제되었습니다. 명령어로 다시 찾아 주세요.',
    ],
    notYourAnswer: [
      '다른 사람이 요청한 답변입니다',
      '요청한 사람과 이곳의 메시지 관리 권한이 있는 사람만 삭제할 수 있습니다.',
    ],
    broken: ['오류가 발생했습니다', '내용을 기록해 두었습니다. 잠시 후 다시 시도해 주세요.'],
    late: [
      '시간이 너무 오래 걸립니다',
      '팔로우와 게임 기록이 지금 응답하지 않습니다. 1분쯤 뒤에 다시 시도해 주세요. 검색은 평소처럼 쓸 수 있습니다.',
    ],
    unkept: [
      '기록에 연결할 수 없습니다',
      '팔로우와 게임 기록을 지금 읽거나 저장할 수 없습니다. 1분쯤 뒤에 다시 시도해 주세요. 검색은 평소처럼 쓸 수 있습니다.',
    ],
  },
});
