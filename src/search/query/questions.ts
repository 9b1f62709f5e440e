const englishQuestions = [
  /^who (?:directed|wrote|made|produced|(?:stars|starred|plays|played|acts|acted|is|was)(?: the leads?)? (?:in|of)) (.+)$/u,
  /^(?:where can (?:i|you|we)|how (?:can|do) (?:i|you|we)) (?:watch|stream|see|find) (.+)$/u,
  /^when (?:did|was|does|is|will) (.+?) (?:air|aired|released?|come out|premiere|start|end|born|debut(?: .*)?)$/u,
  /^how many (?:episodes|parts|seasons) (?:does|did|has|are in|are there in) (.+?)(?: have| has)?$/u,
  /^(.+?) who (?:directed|wrote|made|stars in|is in|was in|plays in)(?: it)?$/u,
  /^(?:what|which) (?:(?:japanese|korean) )?(?:[jk]?drama|movie|film|show|musical|group)s? (?:was|is|has|did|does) (.+?)(?: (?:been in|in|star in|appear in))?$/u,
  /^(?:did|does|has|is|was|can) (.+?) (?:ever|do|done|make|made|speak|sing|act|acted|play|played|appear|appeared|star|starred|been|in)(?: .*)?$/u,
];

const workInJapanese =
  '監督|主演|脚本|脚本家|原作|原作者|作者|演出|主役|主人公|ヒロイン|相手役|キャスト|出演者|共演者|主題歌|あらすじ|結末|最終回|続編|ロケ地|' +
  '(?:日本の?)?(?:映画|ドラマ|作品|アニメ|舞台|ミュージカル)|出演作|代表作|デビュー作';
const wordInJapanese =
  '(?:だれ|誰|なに|何|なん|どれ|どこ|いつ)(?:だっけ|だった|だったっけ|ですか|でしたっけ|なの|か|や|やっけ)?';
const japaneseQuestions = [
  new RegExp(`^(.+?)の ?(?:${workInJapanese})(?:は|って|が)? ?${wordInJapanese}$`, 'u'),
  new RegExp(
    `^(.+?)(?:に|で) ?(?:出て|出演して)い?(?:る|た|ます|ました)(?:人|韓国人|日本人|俳優|女優|子)(?:は|って)? ?(?:${wordInJapanese})?$`,
    'u',
  ),
];

const workInKorean =
  '감독|주연|주인공|남주|여주|남자 주인공|여자 주인공|작가|각본|원작|원작자|출연진|연출|ost|줄거리|결말|상대역';
const koreanQuestions = [
  new RegExp(
    `^(.+?)의? (?:${workInKorean})(?:은|는|이|가)? ?(?:누구|누군|누가|뭐|뭔|뭘|어디|언제|어때|어떻게).*$`,
    'u',
  ),
  /^(.+?)(?:은|는|에|에서|에는)? (?:누가|누구) ?(?:나와|나왔|나오|출연|주연|찍).*$/u,
  /^(.+?)(?:은|는|이|가)? (?:일드|일본(?:에서|에선|어)?|일본 ?(?:드라마|영화|작품|활동|공연))(?: .+)?(?:나|지|어|야|더라|음|니|까|냐|죠|요|봐)$/u,
  /^(.+?)(?:은|는|이|가)? (?:언제|어디서|어디에서|몇 ?(?:부작|화|회|살|년)|무슨|어떤|뭐|뭔).*$/u,
];

/** The name in a question: 偶然と想像の監督だれ, "who directed burning", 성규 일본에서 뮤지컬 했었나. */
export function askedAbout(cleaned: string): string[] {
  return [...englishQuestions, ...japaneseQuestions, ...koreanQuestions].flatMap((question) => {
    const about = question.exec(cleaned)?.[1]?.trim();
    return about === undefined || about === '' ? [] : [about];
  });
}
