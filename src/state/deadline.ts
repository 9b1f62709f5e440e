/**
 * The value, or `otherwise` if it does not come within so many milliseconds. A catch is not a deadline: a database that is
 * frozen neither answers nor refuses. What comes later, a rejection too, is left alone.
 */
export function within<Value, Otherwise>(
  milliseconds: number,
  work: Promise<Value>,
  otherwise: Otherwise,
): Promise<Value | Otherwise> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(otherwise), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
