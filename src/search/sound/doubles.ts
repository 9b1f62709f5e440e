/** Signs of one class, for what is written once or twice as people please: Junki, Jun-ki, Kkotbi, Ikkyung. */
const classes: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'gkqKG'].map((sign) => [sign, 'g'])),
  ...Object.fromEntries([...'dtDTE'].map((sign) => [sign, 'd'])),
  ...Object.fromEntries([...'bpBPV'].map((sign) => [sign, 'b'])),
  ...Object.fromEntries([...'jcJCZ'].map((sign) => [sign, 'j'])),
  ...Object.fromEntries([...'nM'].map((sign) => [sign, 'n'])),
  ...Object.fromEntries([...'lLR'].map((sign) => [sign, 'l'])),
  ...Object.fromEntries([...'sS'].map((sign) => [sign, 's'])),
  ...Object.fromEntries([...'xi'].map((sign) => [sign, 'i'])),
};

/** The same sound twice in a row is heard once: 이이경 and "I I-gyong" and "Lee Yi-kyung" begin with one long i. */
export function withoutDoubles(sounds: string): string {
  let result = '';
  let last = '';
  for (const sign of sounds) {
    const kind = classes[sign] ?? sign;
    if (kind !== last) result += sign;
    last = kind;
  }
  return result;
}
