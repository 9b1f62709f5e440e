const courtesy = 'please|pls|plz|plss|thanks|thank you|thx|ty';
const english = new RegExp(
  `^(?:(?:${courtesy}|hey|hi|hello|can you|could you|would you|can u|could u) )*` +
    '(?:tell me(?: more| something| everything)?(?: about)?|(?:find|show|give) (?:me|us)|search(?: for)?|look(?:ing)?(?: up| for)|' +
    `(?:do|does) (?:you|u|anyone|anybody) know|i am looking for|i m looking for|im looking for|info(?:rmation)? (?:on|about)) (.+?)(?: (?:${courtesy}))*$`,
  'u',
);
const politeEnglish = new RegExp(`^(.+?)(?: (?:${courtesy}))+$`, 'u');
/** Verbs of asking in the forms of a request: 찾아줘, 알려 주세요. */
const korean =
  /^(.+?)(?:을|를)? ?(?:에 ?(?:대해|대해서|관해) ?)?(?:좀 ?)?(?:찾아|알려|보여|검색해|소개해|추천해|설명해|말해|가르쳐) ?(?:줘|줘요|주세요|주라|줄래|줄래요|주실래요|봐|봐줘|봐요)$/u;
/** Requests for somebody's works: 나온 거 뭐 있어, 출연한 작품 알려 줘. */
const koreanWorks =
  /^(.+?)(?:이|가)? ?(?:나온|나오는|나왔던|출연한|출연했던|찍은) ?(?:거|것|게|건|작품|영화|드라마)(?:들)? ?(?:뭐|뭐가|뭔지|어떤 거|어떤 게)? ?(?:있어|있어요|있나|있나요|있음|있니|있지|있더라|있죠|야|예요|임|더라|지)?$/u;
/** 出てるやつある, 出演してる作品って何. */
const japaneseWorks =
  /^(.+?)(?:さん|くん|ちゃん)?(?:って|は|が|の)? ?(?:何|なに)?(?:に|が)? ?(?:出|出演し)て(?:い)?(?:る|た)(?:の|やつ|もの|作品|映画|ドラマ)?(?:って|は|とか)? ?(?:何|なに|ある|あった|あります|ありますか|なんだっけ|だっけ)?(?:か|の)?$/u;
/** "what else has won bin been in", "anything with bae doona in it". */
const englishWorks =
  /^(?:what(?: else| all)? (?:has|was|is|did|does) (.+?) (?:been in|in|play in|star in|act in|appear in)|(?:any|any?thing|something|stuff|movies|dramas|films|shows|works) (?:with|by|starring|featuring) (.+?)(?: in it)?)$/u;
const japanese =
  /^(.+?)(?:を|について|のことを?)? ?(?:教え|おしえ|探し|さがし|見せ|紹介し|調べ|検索し|見つけ)て ?(?:ください|下さい|くださいませんか|くれ|くれる|くれない|ほしい|欲しい|もらえますか|よ|ね)?$/u;

/**
 * Each kind of request with a word that it always contains: searching for the word is linear, and rules out nearly
 * every query.
 */
const requests: readonly (readonly [request: RegExp, sign: RegExp])[] = [
  [english, /^[a-z]/u],
  [politeEnglish, / [a-z]+$/u],
  [korean, /찾아|알려|보여|검색해|소개해|추천해|설명해|말해|가르쳐/u],
  [japanese, /て/u],
  [koreanWorks, /나온|나오는|나왔던|출연한|출연했던|찍은/u],
  [japaneseWorks, /出(?:演し)?て/u],
  [englishWorks, /^[a-z]/u],
];

/** The subject of a request: "tell me about suzy pls", 파이널 라이프를 찾아줘. Undefined if the query is not a request. */
export function aboutWhat(cleaned: string): string | undefined {
  for (const [request, sign] of requests) {
    if (!sign.test(cleaned)) continue;
    const [, one, other] = request.exec(cleaned) ?? [];
    const about = (one ?? other)?.trim();
    if (about !== undefined && about !== '') return about;
  }
  return undefined;
}
