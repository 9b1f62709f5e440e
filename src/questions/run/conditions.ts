export type Test<Thing> = (thing: Thing) => boolean;

/** The test for a condition of the question; undefined where the question does not set it. */
export const given = <Condition, Thing>(
  condition: Condition | undefined,
  testOf: (condition: Condition) => Test<Thing>,
): Test<Thing> | undefined => (condition === undefined ? undefined : testOf(condition));

/** Whether all tests pass. Most questions set one or two conditions, and scan every work or everybody. */
export function allOf<Thing>(tests: readonly (Test<Thing> | undefined)[]): Test<Thing> {
  const [first, second, ...others] = tests.filter((test) => test !== undefined);
  if (first === undefined) return () => true;
  if (second === undefined) return first;
  if (others.length === 0) return (thing) => first(thing) && second(thing);
  return (thing) => first(thing) && second(thing) && others.every((test) => test(thing));
}
