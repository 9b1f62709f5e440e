const shortest = 4;
/** The maximum hiragana left out at one place: だけなのに has five. */
const mostOmitted = 6;
const mostPlaces = 3;

const isHiragana = (sign: string): boolean => /^[ぁ-ゖ]$/u.test(sign);

/** Whether a title has the query from a place on, apart from hiragana that the query leaves out. */
function goesOn(query: string, title: string, start: number): boolean {
  let [at, omitted, places] = [start, 0, 0];
  for (const sign of query) {
    for (; title.charAt(at) !== sign; at += 1) {
      if (at === start || !isHiragana(title.charAt(at))) return false;
      if (omitted === 0) places += 1;
      omitted += 1;
      if (omitted > mostOmitted || places > mostPlaces) return false;
    }
    omitted = 0;
    at += 1;
  }
  return true;
}

/**
 * Returns a test for Japanese titles that fans shorten to the query: without particles and endings (水声聞く for 水の声を聞く, スマホ落とした3
 * for スマホを落としただけなのに3), or a part of the title (捜査七課 of 警視庁捜査七課). Kanji and katakana are never left out.
 */
export function shortened(cleaned: string): (title: string) => boolean {
  const query = cleaned.replaceAll(' ', '');
  // みんなご褒美 begins with an everyday word, so it needs more letters.
  const least = /^[\p{Script=Han}ァ-ヺ]/u.test(query) ? shortest : shortest + 1;
  const isTelling = query.length >= least && (query.match(/[\p{Script=Han}ァ-ヺ]/gu) ?? []).length > 1;
  if (!isTelling) return () => false;
  const first = query.charAt(0);
  return (title) => {
    const text = title.replaceAll(' ', '');
    for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1))
      if (goesOn(query, text, start)) return true;
    return false;
  };
}
