/**
 * Caches a function's result per object as long as the object lives, so an edit of one file recomputes only that file.
 */
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
