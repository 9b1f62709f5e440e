import { defineWords } from '../define-words.ts';

/** What moderators read in /workshop. */
export const workshopWords = defineWords({
  en: {
    title: 'Workshop',
    notYours: [
      'For moderators',
      'Only the moderators of this bot can open the workshop: whoever manages its home server, or was named by its operator. With </report> anybody can tell them about a mistake.',
    ],
    page: {
      overview: 'Overview',
      reports: 'Reports',
      edits: 'Edits',
      todo: 'To do',
      gaps: 'Unanswered questions',
      faults: 'Errors in the data',
    },
    count: {
      reports: (count: number) => (count === 0 ? 'none waiting' : count === 1 ? '1 waiting' : `${count} waiting`),
      edits: (count: number) =>
        count === 0 ? 'none waiting' : count === 1 ? '1 waits for a moderator' : `${count} wait for a moderator`,
      todo: (count: number) => (count === 0 ? 'nothing' : `${count} to look up`),
      gaps: (count: number) => (count === 0 ? 'none' : `${count}`),
      faults: (count: number) => (count === 0 ? 'none' : `${count}: the bot answers from the last good version`),
    },
    reportTitle: (at: number, of: number) => `Report ${at} of ${of}`,
    noReports: 'No report is waiting for an answer.',
    about: 'About',
    says: 'What is right',
    pages: 'Page',
    people: (count: number) => (count === 1 ? 'Reported by 1 person' : `Reported by ${count} people`),
    since: (day: string) => `latest on ${day}`,
    beside: 'Below is the card as fans see it now.',
    mended: 'It is corrected',
    kept: 'Leave it as it is',
    editRecord: 'Edit the record',
    back: 'Overview',
    noteTitle: { mended: 'Answer: corrected', kept: 'Answer: left as it is' },
    noteLabel: 'A word to the reporters',
    noteDescription: 'Optional. They read it with one of their next commands.',
    answered: (count: number) =>
      count === 0
        ? 'Somebody answered this report before you.'
        : count === 1
          ? 'The reporter will read your answer with one of their next commands.'
          : `The ${count} reporters will read your answer with one of their next commands.`,
    gapsText: 'Most asked first. I do not keep who asked; a question goes 90 days after it was last asked.',
    gapsNone: 'There are no unanswered questions, or counting is switched off.',
    gap: (text: string, count: number, day: string) => `${text} · ${count === 1 ? 'once' : `${count} times`} · ${day}`,
    faultsText: 'The newest edit of the data folder has errors, so the bot still answers from the last good version:',
    faultsNone: 'The data is in order.',
  },
  ja: {
    title: '作業室',
    notYours: [
      'モデレーター向けです',
      '作業室を開けるのは、このボットのモデレーター（ボットのホームサーバーの管理者と、運営者が指定した方）だけです。間違いは `/間違い報告` からどなたでもお知らせいただけます。',
    ],
    page: {
      overview: '概要',
      reports: '間違いの報告',
      edits: '編集の記録',
      todo: 'これから調べること',
      gaps: '答えられなかった質問',
      faults: 'データの不備',
    },
    count: {
      reports: (count) => (count === 0 ? '未対応なし' : `未対応${count}件`),
      edits: (count) => (count === 0 ? '承認待ちなし' : `承認待ち${count}件`),
      todo: (count) => (count === 0 ? 'なし' : `${count}件`),
      gaps: (count) => (count === 0 ? 'なし' : `${count}件`),
      faults: (count) => (count === 0 ? 'なし' : `${count}件（直前の正常な版で応答中）`),
    },
    reportTitle: (at, of) => `報告 ${at}/${of}`,
    noReports: '未対応の報告はありません。',
    about: '対象',
    says: '正しい内容',
    pages: 'ページ',
    people: (count) => `${count}人が報告`,
    since: (day) => `最新は${day}`,
    beside: '下は、いま表示されるカードです。',
    mended: '訂正しました',
    kept: 'このままにする',
    editRecord: 'このデータを編集',
    back: '概要',
    noteTitle: { mended: '回答：訂正しました', kept: '回答：このままにします' },
    noteLabel: '報告した方へのひとこと',
    noteDescription: '省略できます。次にコマンドを使ったときに読まれます。',
    answered: (count) =>
      count === 0
        ? 'この報告には、ほかのモデレーターがすでに回答しています。'
        : `報告した${count}人の方は、次にコマンドを使ったときに回答を読めます。`,
    gapsText: '回数の多い順です。質問者は記録されません。最後に聞かれてから90日で消えます。',
    gapsNone: '答えられなかった質問がないか、集計がオフになっています。',
    gap: (text, count, day) => `${text} · ${count}回 · ${day}`,
    faultsText: 'データフォルダの最新の編集に不備があるため、直前の正常な版で応答しています。',
    faultsNone: 'データに不備はありません。',
  },
  ko: {
    title: '작업실',
    notYours: [
      '운영진을 위한 명령어입니다',
      '작업실은 이 봇의 운영진(봇의 홈 서버를 관리하는 분과 봇 운영자가 지정한 분)만 열 수 있습니다. 오류는 누구나 `/오류신고`로 알려 주실 수 있습니다.',
    ],
    page: {
      overview: '한눈에 보기',
      reports: '오류 신고',
      edits: '편집 기록',
      todo: '할 일',
      gaps: '답하지 못한 질문',
      faults: '데이터 오류',
    },
    count: {
      reports: (count) => (count === 0 ? '대기 없음' : `대기 ${count}건`),
      edits: (count) => (count === 0 ? '승인 대기 없음' : `승인 대기 ${count}건`),
      todo: (count) => (count === 0 ? '없음' : `${count}건`),
      gaps: (count) => (count === 0 ? '없음' : `${count}건`),
      faults: (count) => (count === 0 ? '없음' : `${count}건 (직전의 정상 버전으로 응답 중)`),
    },
    reportTitle: (at, of) => `신고 ${at}/${of}`,
    noReports: '처리할 신고가 없습니다.',
    about: '대상',
    says: '올바른 내용',
    pages: '페이지',
    people: (count) => `${count}명이 신고`,
    since: (day) => `최근 ${day}`,
    beside: '아래는 지금 표시되는 카드입니다.',
    mended: '고쳤습니다',
    kept: '그대로 두기',
    editRecord: '이 정보 편집',
    back: '한눈에 보기',
    noteTitle: { mended: '답변: 고쳤습니다', kept: '답변: 그대로 둡니다' },
    noteLabel: '신고한 분께 남기는 말',
    noteDescription: '비워 두셔도 됩니다. 다음에 명령어를 쓸 때 읽습니다.',
    answered: (count) =>
      count === 0
        ? '다른 운영진이 이미 답변한 신고입니다.'
        : `신고하신 ${count}명은 다음에 명령어를 쓸 때 답변을 읽습니다.`,
    gapsText: '자주 들어온 순서입니다. 누가 물었는지는 남기지 않으며, 마지막 질문 후 90일이 지나면 지웁니다.',
    gapsNone: '답하지 못한 질문이 없거나, 집계가 꺼져 있습니다.',
    gap: (text, count, day) => `${text} · ${count}회 · ${day}`,
    faultsText: '데이터 폴더의 최근 수정에 오류가 있어, 직전의 정상 버전으로 응답하고 있습니다.',
    faultsNone: '데이터에 오류가 없습니다.',
  },
});
