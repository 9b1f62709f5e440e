import { defineWords } from '../define-words.ts';

/** The size of the catalog. */
interface Holdings {
  /** Actors with work in Japan. */
  readonly actors: number;
  /**
   * Actors without it: mostly stars that fans in Japan ask about, and some who play with the others in Korean
   * productions.
   */
  readonly others: number;
  /** All works, the Japanese ones with Korean actors, and how many of these are out, as /ask and /trend count them. */
  readonly series: number;
  readonly japanese: number;
  readonly out: number;
  readonly quotes: number;
  readonly figures: number;
  readonly sources: number;
}

/** 3,015: all three languages group digits this way. */
const written = (count: number): string => new Intl.NumberFormat('en').format(count);

/** The texts of the pages of /about. */
export const aboutWords = defineWords({
  en: {
    intro: {
      field: { commands: 'Commands', data: 'What I know', privacy: 'Privacy' },
      messageCommand: (name: string) => `**${name}** (menu of a message → Apps) The people and works in that message`,
      title: 'Hanryu 韓流',
      text: 'I answer questions about Korean actors who work in Japan: who they are, what they appeared in, what was said about it, and where each fact comes from.',
      data: ({ actors, others, series, japanese, out, quotes, figures, sources }: Holdings) =>
        `${actors} actors with work in Japan · ${others} other actors · ${series} series, films and stage works, of which ${japanese} are Japanese with Korean actors (${out} are out) · ${quotes} statements · ${figures} figures · ${written(sources)} sources`,
      version: (version: string) => `Data version ${version}`,
      privacy:
        'I see only the commands you send me. I keep no questions except those I could not answer (90 days, without your name). </about> with the page “Delete my data” deletes everything about you.',
      honesty: 'I mark what was only announced or reported, and I do not guess.',
    },
    page: { bot: 'This bot', 'forget-me': 'Delete my data' },
    privacy: 'Privacy',
    terms: 'Terms of use',
    forgetTitle: 'Delete your data?',
    forgetText:
      'This deletes everything I keep under your Discord account: what you follow, when I last messaged you, your game results, and the mistakes you reported. It cannot be undone. What a channel follows stays, because I do not keep who added it.',
    forgetYes: 'Delete everything',
    forgotten: (count: number) => [
      'Deleted',
      count === 0
        ? 'I kept nothing under your account.'
        : `I deleted ${count === 1 ? '1 entry' : `${count} entries`} and keep nothing more under your account.`,
    ],
  },
  ja: {
    intro: {
      field: { commands: 'コマンド', data: '登録データ', privacy: 'プライバシー' },
      messageCommand: (name) => `**${name}**（メッセージのメニュー → アプリ）そのメッセージに出てくる人物・作品`,
      title: 'Hanryu 韓流',
      text: '日本の作品に出演する韓国の俳優について、プロフィールや出演作、関係者の発言を、すべて出典つきでお答えします。',
      data: ({ actors, others, series, japanese, out, quotes, figures, sources }) =>
        `日本作品に出演した俳優${actors}人 · そのほかの俳優${others}人 · ドラマ・映画・舞台${series}作品（うち韓国の俳優が出演する日本の作品${japanese}本、放送・公開済み${out}本） · 発言${quotes}件 · 数字${figures}件 · 出典${written(sources)}件`,
      version: (version) => `データ版 ${version}`,
      privacy:
        '受け取るのはあなたが送ったコマンドだけです。検索内容は保存しません（答えられなかった質問だけを、質問者を記録せずに90日間残します）。あなたに関する記録は </about> のページ「私のデータを消す」ですべて消せます。',
      honesty: '発表や報道だけの情報にはその旨を記します。分からないことはお答えしません。',
    },
    page: { bot: 'このボット', 'forget-me': '私のデータを消す' },
    privacy: 'プライバシー',
    terms: '利用規約',
    forgetTitle: 'データを消しますか？',
    forgetText:
      'あなたのDiscordアカウントに結びつく記録をすべて消します。フォロー中の一覧、最後にお知らせを送った日、ゲームの成績、間違いの報告が対象で、元には戻せません。チャンネルのフォローは、誰が追加したかを記録していないため残ります。',
    forgetYes: 'すべて消す',
    forgotten: (count) => [
      '消しました',
      count === 0
        ? 'あなたのアカウントに結びつく記録はありませんでした。'
        : `${count}件の記録を消しました。あなたのアカウントに結びつく記録はもうありません。`,
    ],
  },
  ko: {
    intro: {
      field: { commands: '명령어', data: '등록 정보', privacy: '개인정보' },
      messageCommand: (name) => `**${name}**(메시지 메뉴 → 앱) 그 메시지에 나오는 인물과 작품`,
      title: 'Hanryu 韓流',
      text: '일본 작품에 출연하는 한국 배우에 관한 질문에 답합니다. 프로필과 출연작, 관계자의 발언을 모두 출처와 함께 알려 드립니다.',
      data: ({ actors, others, series, japanese, out, quotes, figures, sources }) =>
        `일본 작품에 출연한 배우 ${actors}명 · 그 밖의 배우 ${others}명 · 드라마·영화·무대 ${series}편(한국 배우가 출연한 일본 작품 ${japanese}편, 그중 방송·공개된 작품 ${out}편) · 발언 ${quotes}건 · 수치 ${figures}건 · 출처 ${written(sources)}건`,
      version: (version) => `데이터 버전 ${version}`,
      privacy:
        '보내신 명령어만 받습니다. 검색 내용은 저장하지 않으며, 답하지 못한 질문만 질문자를 남기지 않고 90일간 보관합니다. 이용자님에 관한 기록은 </about> 명령어의 ‘내 기록 지우기’ 페이지에서 모두 지울 수 있습니다.',
      honesty: '발표나 보도 단계의 정보는 그렇다고 밝힙니다. 모르는 것은 말하지 않습니다.',
    },
    page: { bot: '이 봇', 'forget-me': '내 기록 지우기' },
    privacy: '개인정보',
    terms: '이용 약관',
    forgetTitle: '기록을 지울까요?',
    forgetText:
      '이용자님의 Discord 계정으로 보관하는 기록을 모두 지웁니다. 팔로우 목록, 마지막으로 알림을 보낸 날, 게임 성적, 오류 신고가 해당하며 되돌릴 수 없습니다. 채널의 팔로우는 누가 추가했는지 남기지 않으므로 그대로 남습니다.',
    forgetYes: '모두 지우기',
    forgotten: (count) => [
      '지웠습니다',
      count === 0
        ? '이용자님의 계정으로 보관하던 기록이 없었습니다.'
        : `기록 ${count}건을 지웠습니다. 이제 이용자님의 계정으로 보관하는 기록이 없습니다.`,
    ],
  },
});
