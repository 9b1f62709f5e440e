/** Symbols of one class, for sounds that are written once or twice: Junki, Jun-ki, Kkotbi, Ikkyung. */
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

const classOf: string[] = [];
for (let code = 0; code < 128; code += 1) classOf.push(classes[String.fromCharCode(code)] ?? String.fromCharCode(code));

/** A repeated sound counts once: 이이경, "I I-gyong" and "Lee Yi-kyung" begin with one long i. */
export function withoutDoubles(sounds: string): string {
  let result = '';
  let start = 0;
  for (let index = 1; index <= sounds.length; index += 1) {
    const isSame = classOf[sounds.charCodeAt(index)] === classOf[sounds.charCodeAt(index - 1)];
    if (!isSame || index === sounds.length) continue;
    result += sounds.slice(start, index);
    start = index + 1;
    // Three in a row count as one as well.
    while (classOf[sounds.charCodeAt(start)] === classOf[sounds.charCodeAt(index - 1)] && start < sounds.length)
      start += 1;
    index = start;
  }
  return start === 0 ? sounds : result + sounds.slice(start);
}
