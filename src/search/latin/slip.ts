const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

/** Row and column of a key; each row stands half a key to the right of the one above. */
function placeOf(key: string): readonly [row: number, column: number] {
  const row = rows.findIndex((keys) => keys.includes(key));
  return [row, (rows[row]?.indexOf(key) ?? -9) + row * 0.5];
}

/** Keys beside and diagonally above and below each other on a QWERTY keyboard. */
function areNeighbours(a: string, b: string): boolean {
  const [rowA, columnA] = placeOf(a);
  const [rowB, columnB] = placeOf(b);
  return rowA >= 0 && rowB >= 0 && Math.abs(rowA - rowB) < 2 && Math.abs(columnA - columnB) <= 1;
}

/**
 * Whether one text is the other with a single slip of the finger: a neighbouring key, a key too many or too few, or two
 * keys in the wrong order. A letter from the other end of the keyboard is no slip but another name.
 */
export function isSlip(a: string, b: string): boolean {
  if (a.length > b.length) return isSlip(b, a);
  if (b.length - a.length > 1 || a === b) return false;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start += 1;
  const restA = a.slice(start);
  const restB = b.slice(start);
  if (a.length < b.length) return restB.slice(1) === restA;
  if (restA.slice(1) === restB.slice(1)) return areNeighbours(restA.charAt(0), restB.charAt(0));
  return (
    restA.charAt(0) === restB.charAt(1) && restA.charAt(1) === restB.charAt(0) && restA.slice(2) === restB.slice(2)
  );
}
