/** 만난다던데, 산대요, 出るらしいけど, って聞いたけど: endings of a sentence that passes on what others say, and asks whether it is true. */
const endings =
  /(?:던데|다며|라며|다는데|라는데|다더라|대요?)(?:요)?[\s.~ㅋㅠ?]*$|(?:らしい|って聞い|と聞い|噂)\S{0,6}[\s。?]*$/u;

/** "I hear", "they say": English says so at the beginning. */
const openings = /^\W*(?:i(?:'ve)? hear|people say|they say|apparently|rumou?r)/iu;

export const endsAsHearsay = (text: string): boolean => endings.test(text);

export const isHearsay = (text: string): boolean => endsAsHearsay(text) || openings.test(text);
