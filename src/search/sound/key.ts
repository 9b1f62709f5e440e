const classes: Readonly<Record<string, string>> = {
  ...Object.fromEntries('gkqKG'.split('').map((sign) => [sign, 'K'])),
  ...Object.fromEntries('dtDTE'.split('').map((sign) => [sign, 'T'])),
  ...Object.fromEntries('bpBPVF'.split('').map((sign) => [sign, 'P'])),
  ...Object.fromEntries('jcJCZ'.split('').map((sign) => [sign, 'C'])),
  ...Object.fromEntries('sS'.split('').map((sign) => [sign, 'S'])),
  ...Object.fromEntries('nNMI'.split('').map((sign) => [sign, 'N'])),
  m: 'M',
  l: 'R',
  a: 'A',
  ...Object.fromEntries('ezA'.split('').map((sign) => [sign, 'E'])),
  ...Object.fromEntries('ix'.split('').map((sign) => [sign, 'I'])),
  ...Object.fromEntries('vouUWOQHXY'.split('').map((sign) => [sign, 'O'])),
};

const letterOf: string[] = [];
for (let code = 0; code < 128; code += 1) letterOf.push(classes[String.fromCharCode(code)] ?? '');

/**
 * The fold: 13 letters, the same for every usual spelling in the three scripts. All of eo o u eu become O; glides, h
 * and possibly silent letters are removed. 채종협, Chae Jong-hyeop and チェ・ジョンヒョプ are CECONOP. As a hash key it finds 96.7
 * % of attested romanisations with 3.6 people per key among 66,563 (search-lab.md 4).
 */
export function soundKey(sounds: string): string {
  let key = '';
  let last = '';
  for (let index = 0; index < sounds.length; index += 1) {
    const letter = letterOf[sounds.charCodeAt(index)] ?? '';
    if (letter === '' || letter === last) continue;
    key += letter;
    last = letter;
  }
  return key;
}

/** Keys of a query whose spelling has two readings: "ng" before a vowel, and the u of the kana ク プ ム ル. */
export function soundKeys(sounds: string): string[] {
  const keys = new Set([soundKey(sounds)]);
  if (sounds.includes('0')) keys.add(soundKey(sounds.replaceAll('0', 'Y')));
  if (/N(?=[avouUiexzWOQHAXYyw])/u.test(sounds))
    keys.add(soundKey(sounds.replaceAll(/N(?=[avouUiexzWOQHAXYyw])/gu, 'nG')));
  return [...keys];
}
