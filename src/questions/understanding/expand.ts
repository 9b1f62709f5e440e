const group = /\(([^()]*)\)/gu;

/**
 * "(who|which actor) plays {character}" → both wordings. Brackets do not nest. Where a phrasing has several, not every
 * combination is written out but enough that each wording stands beside several others: five groups would be thousands.
 */
export function expand(phrasing: string): string[] {
  const groups = [...phrasing.matchAll(group)].map(([, choices]) => (choices ?? '').split('|'));
  const most = Math.max(1, ...groups.map((choices) => choices.length));
  const texts = new Set<string>();
  for (let turn = 0; turn < (groups.length > 1 ? 2 * most : most); turn += 1) {
    let place = -1;
    const text = phrasing.replaceAll(group, () => {
      place += 1;
      const choices = groups[place] ?? [''];
      return choices[(turn + (turn >= most ? place : 0)) % choices.length] ?? '';
    });
    texts.add(text.replaceAll(/\s+/gu, ' ').trim());
  }
  return [...texts];
}
