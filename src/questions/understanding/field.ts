const koreanWork =
  /\b(?:korean|k)[ -]?(?:dramas?|films?|movies?|series|shows?)\b|韓国(?:の)?(?:ドラマ|映画|作品)|韓ドラ|韓流ドラマ|한국 ?(?:드라마|영화|작품)|한드/iu;
const japan = /\bjapan|\bj-?dramas?\b|日本|邦画|일본|일드/iu;

/** Whether works made in Korea are asked for: the catalog holds Japanese ones. */
export const asksOfKoreanWorks = (text: string): boolean => koreanWork.test(text) && !japan.test(text);
