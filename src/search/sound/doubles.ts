/** Signs of one class, for what is written once or twice as people please: Junki, Jun-ki, Kkotbi, Ikkyung. */
const classes: Readonly<Record<string, string>> = {
  ...Object.fromEntries('gkqKG'.split('').map((sign) => [sign, 'g'])),
  ...Object.fromEntries('dtDTE'.split('').map((sign) => [sign, 'd'])),
  ...Object.fromEntries('bpBPV'.split('').map((sign) => [sign, 'b'])),
  ...Object.fromEntries('jcJCZ'.split('').map((sign) => [sign, 'j'])),
  ...Object.fromEntries('nM'.split('').map((sign) => [sign, 'n'])),
  ...Object.fromEntries('lLR'.split('').map((sign) => [sign, 'l'])),
  ...Object.fromEntries('sS'.split('').map((sign) => [sign, 's'])),
  ...Object.fromEntries('xi'.split('').map((sign) => [sign, 'i'])),
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
