/** The sentences of a text, with their signs. One when there is no end of a sentence inside. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[?？。!！])\s*(?=\S)|(?<=\p{L}{3}[.…])\s+(?=\S)/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence));
