import type { Answer } from './answer.ts';
import { parts as partsOf } from './plans/plan.ts';
import type { Reading } from './reading/reading.ts';
import type { Ground } from './run/context.ts';

/** Whether the first sentence is a fact with a name in it; beside a known person, whether any sentence is. */
export function tellsOf(
  name: string,
  { plan, findings }: Answer,
  { language, rest }: Reading,
  { facts }: Ground,
  isBesideOthers: boolean,
): boolean {
  const items = findings.flatMap((finding) => finding.items.slice(0, 3));
  const fact = facts.all.find(
    ({ item, text }) => (isBesideOthers ? items.includes(item) : item === items[0]) && text[language].includes(name),
  );
  if (fact === undefined || isBesideOthers) return fact !== undefined;
  // The question asks for a statement, or the fact shares more of its words than the name.
  return (
    partsOf(plan).some((part) => part.do === 'said') ||
    rest.some((word) => !name.includes(word) && fact.text[language].includes(word))
  );
}
