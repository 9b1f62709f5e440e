import type { Language } from '../../language/language.ts';

/** Things that only a work or a person has, behind its name in Japanese and Korean, and behind a genitive in English. */
const had: Readonly<Record<Language, string>> = {
  en: 'ratings?|viewership|cast|director|episodes?|plot|soundtrack|ost|theme song|release date|(?:new|newest|latest|next|first|last|debut) (?:drama|film|movie|show|series|work)s?|filmography|agency|age|birthday',
  ja: '視聴率|話数|キャスト|出演者|監督|脚本家?|主題歌|あらすじ|ストーリー|原作|放送日|公開日|ロケ地|興行収入|興収|(?:新|最新|次の?|デビュー|次回)(?:ドラマ|映画|作)|出演作|代表作|事務所|年齢|誕生日|生年月日',
  ko: '시청률|출연진|출연자|감독|각본|주제가|OST|줄거리|원작|방송일|개봉일|촬영지|(?:새|최신|다음|첫) ?(?:드라마|영화|작품)|신작|최신작|차기작|데뷔작|출연작|대표작|필모|주인공|남주|여주|소속사|나이|생일',
};

/** Positions of a question that only a name can fill. */
export const namePlaces: Readonly<Record<Language, readonly RegExp[]>> = {
  en: [
    new RegExp(`\\b(?:${had.en}) (?:of|for) (?<name>.+?)\\s*(?:please)?[?.!]*$`, 'iu'),
    new RegExp(
      `(?:^|\\b(?:is|was|were|are|about|on|for|of|tell me|know) )(?<name>[^,.?!]+?)(?:'s)? (?:${had.en})\\b`,
      'iu',
    ),
    /\bhow many (?:episodes|\S*ep\S+) (?:does|did|do|will|are in|in) (?<name>.+?)(?: have| run| got)?[?.!]*$/iu,
    /\bwh(?:en|ere) (?:does|did|will|is|was|can i (?:watch|see|stream)) (?<name>.+?)(?:'s new \w+)?(?: (?:start|begin|air|end|premiere|come out|out|released|streaming|filmed|shot|set)\b.*)?[?.!]*$/iu,
    /\bwho (?:is in|was in|stars in|starred in|directed|wrote|made) (?<name>.+?)[?.!]*$/iu,
    /\bwhat(?:'s| is| was) (?<name>.+?) about[?.!]*$/iu,
    /\b(?:which|what) (?:\w+ )?(?:dramas?|films?|movies?|shows?|works?) (?:is|was|has) (?<name>.+?)(?: been)? in\b/iu,
    /\b(?:how old|who) is (?<name>.+?)[?.!]*$/iu,
    /\b(?:which|what) (?:channel|network|station|broadcaster|service|platform) (?:aired?|airs|broadcasts?|shows?|showed|streams?|streamed|has|had) (?<name>.+?)[?.!]*$/iu,
    // "Has Hanni from NewJeans been in …", "a film with Karina of aespa": a name is read with the group behind it.
    /^(?:has|have|did|does|do|is|was) (?<name>\S+(?: \S+)? (?:of|from) \S+(?: \S+)?) (?:ever )?(?:been|acted?|acting|appear(?:ed)?|starr?(?:ed|ing)?|done|made|work(?:ed)?|play(?:ed)?|in)\b/iu,
    // "The first Japanese drama that … was in": only somebody has a first one.
    /\bfirst (?:japanese )?(?:drama|film|movie|work|show) (?:that )?(?<name>\S+(?: \S+)?) (?:was in|is in|did|made|appeared in|starred in)\b/iu,
    // "How many dramas has timothee chalamet done": two words between an auxiliary and its verb are somebody.
    /\b(?:has|have|did|does) (?<name>\S+ \S+) (?:ever )?(?:been in|acted|act|appear(?:ed)?|starr?(?:ed)?|done|do|made|make|play(?:ed)?|film(?:ed)?)\b/iu,
    /\b(?:movies?|dramas?|films?|shows?|series|works?|anything|something) (?:with|starring|featuring) (?<name>\S+ (?:of|from) \S+)[?.!]*$/iu,
  ],
  ja: [
    new RegExp(`^(?<name>[^、。?の]{2,20}?)の(?:${had.ja})`, 'u'),
    /^(?<name>[^、。?の]{2,20}?)(?:は|って)?(?:全?何話|どこで(?:見|観|み|配信|放送)|いつ(?:から|放送|公開|始|配信|終)|何歳|誰が出|どんな(?:話|内容|ドラマ|映画))/u,
    /^(?<name>[^、。?の]{2,20}?)には?(?:誰|どんな人|どの俳優)が出/u,
    // 〇〇が初めて出た日本のドラマ
    /^(?<name>[^、。?の]{2,16}?)が(?:日本で|日本の\S{2,3}に)?(?:初めて|最初に|一番最初に)(?:出|主演|出演)/u,
    // NewJeansのハニは日本のドラマに出た?, a person with or without a group.
    /^(?<name>(?:[^、。?の]{2,16}の)?[^、。?の]{2,16}?)(?:は|って)(?:、)?(?:日本|日韓)の?(?:ドラマ|映画|作品|舞台)(?:に|で)(?:出|主演|出演)/u,
  ],
  ko: [
    new RegExp(`^(?<name>[^,.?]{2,24}?)(?:의)? (?:${had.ko})`, 'u'),
    /^(?<name>[^,.?]{2,24}?)(?:은|는|이|가)? (?:몇 ?부작|몇 ?화|어디서 (?:봐|볼|보|방송|방영|하)|언제 (?:시작|방송|개봉|나오|나와|해|공개|끝)|누가? ?나와|누가 나오|누구 나와|무슨 (?:내용|이야기)|몇 ?살)/u,
    // 누구누구가 처음 나온 일본 드라마
    /^(?<name>[^,.?\s]{2,8}?)(?:이|가) (?:일본(?:에서|에) )?(?:처음|맨 처음|최초로|제일 먼저) ?(?:으로 )?(?:나[온오]|출연|찍|주연)/u,
    // 뉴진스 하니 일본 드라마 찍었어?
    /^(?<name>[^,.?\s]{1,10}(?:의)? [^,.?\s]{2,8}?)(?:은|는|이|가|도)? (?:일본|한일) ?(?:드라마|영화|작품|무대|연극)(?:에|에서|을|를)? ?(?:찍|출연|나온|나왔|나오|나와|있|한 적|해)/u,
  ],
};

/** Whether a question has a position that only a name can fill. */
export const isWhereNameStands = (start: number, name: string, text: string, language: Language): boolean =>
  namePlaces[language].some((place) => {
    const found = place.exec(text)?.groups?.['name'] ?? '';
    return found === name && text.indexOf(found) === start;
  });
