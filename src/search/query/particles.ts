/** The particle between two nouns, in Japanese and in Korean: some fans mix the two and write 赤과 黒 for 赤と黒. */
const pairs: readonly (readonly [japanese: string, korean: string])[] = [
  ['と', '과'],
  ['と', '와'],
  ['の', '의'],
  ['は', '은'],
  ['は', '는'],
  ['が', '이'],
  ['が', '가'],
  ['を', '을'],
  ['を', '를'],
  ['に', '에'],
];
const japaneseOf = new Map(pairs.map(([japanese, korean]) => [korean, japanese]));
const particle = new RegExp(
  `(?<=[\\p{Script=Han}ァ-ヺー])(${pairs.map(([, korean]) => korean).join('|')}) ?(?=[\\p{Script=Han}ァ-ヺ])`,
  'gu',
);

/** Makes the Korean particles of a cleaned Japanese text Japanese; undefined for any other text. */
export function withJapaneseParticles(cleaned: string): string | undefined {
  const text = cleaned.replaceAll(particle, (_, korean: string) => japaneseOf.get(korean) ?? korean);
  return text === cleaned ? undefined : text;
}
