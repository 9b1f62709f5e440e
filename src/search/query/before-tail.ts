import { isKoreanTail } from '../tails.ts';

const shortestHangul = 3;

/** A name in katakana, and hiragana that begin with a particle: チ・ジニは, キム・ナムギルが出てる. */
const kanaAndTail =
  /^([ァ-ヺー]+(?: [ァ-ヺー]+)*)(?:って|から|だけ|なら|より|の|が|は|も|を|に|と|や)(?:出?[ぁ-ゖ]*)$/u;

/**
 * What may be a name before the particles that are joined to it, the longest first: 김형준이랑, 한지민한테, イ・ミンギが出てる.
 * Whether it is one, the names of the catalog must say: 이지은 ends in a particle as well.
 */
export function beforeTail(cleaned: string): string[] {
  const [, name] = kanaAndTail.exec(cleaned) ?? [];
  if (name !== undefined) return [name];
  if (!/^[가-힣]+$/u.test(cleaned)) return [];
  const ends = Array.from(
    { length: Math.max(0, cleaned.length - shortestHangul) },
    (_, place) => cleaned.length - 1 - place,
  );
  return ends.filter((end) => isKoreanTail(cleaned.slice(end))).map((end) => cleaned.slice(0, end));
}
