/** Remembers what a function found in a thing, for as long as the thing lives: an edit of one file asks about that file only. */
export function oncePer<Thing extends object, Found>(find: (thing: Thing) => Found): (thing: Thing) => Found {
  const found = new WeakMap<Thing, Found>();
  return (thing) => {
    const known = found.get(thing);
    if (known !== undefined) return known;
    const fresh = find(thing);
    found.set(thing, fresh);
    return fresh;
  };
}
