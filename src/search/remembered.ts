/** Caches answers, because the words of a query are read several times. A full cache is cleared at once. */
export function remembered<Value extends {}>(read: (text: string) => Value, most = 4096): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    if (known.size >= most) known.clear();
    const made = read(text);
    known.set(text, made);
    return made;
  };
}
