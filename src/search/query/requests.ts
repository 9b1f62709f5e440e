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
const japanese =
  /^(.+?)(?:を|について|のことを?)? ?(?:教え|おしえ|探し|さがし|見せ|紹介し|調べ|検索し|見つけ)て ?(?:ください|下さい|くださいませんか|くれ|くれる|くれない|ほしい|欲しい|もらえますか|よ|ね)?$/u;

/** What a request is about: "tell me about suzy pls", 파이널 라이프를 찾아줘. Undefined if the query is no request. */
export function aboutWhat(cleaned: string): string | undefined {
  for (const request of [english, politeEnglish, korean, japanese]) {
    const about = request.exec(cleaned)?.[1]?.trim();
    if (about !== undefined && about !== '') return about;
  }
  return undefined;
}
