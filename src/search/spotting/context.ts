import { isEverydayEnglish } from '../latin/everyday-words.ts';
import { withGroups } from './belonging.ts';
import { withNeighbours } from './neighbours.ts';
import type { Relations } from './relations.ts';
import type { Found } from './scan.ts';
import type { Letter } from './text.ts';

/** Words after which a lower-case English title is a name: "loved him in wilderness", but not "hit the road". */
const bareBefore =
  /(?:^|[.!?…]\s*|\b(?:in|watch|watched|watching|rewatch|rewatched|rewatching|saw|seen|finished|besides|from|than|loved|love|and|after|since)\s+|=\s*)$/iu;

/**
 * An English title is capitalised, or is a hashtag, or lacks the article that an ordinary word would have: "hit the
 * road" beside an actor of Road is no work, but "broker is my comfort movie" beside one of Broker is.
 */
function isWritten({ from, to }: Found, letters: readonly Letter[], text: string): boolean {
  const [first] = letters.slice(from, to);
  if (first?.script !== 'latin' || first.isCapital) return true;
  // Two consecutive words that form a title of the named person, such as "air doll", are no coincidence.
  const title = text.slice(first.start, letters[to - 1]?.end);
  if (title.includes(' ') || !isEverydayEnglish(title)) return true;
  const before = text.slice(0, first.start);
  return /[#＃]$/u.test(before) || bareBefore.test(before);
}

interface Paired {
  readonly works: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  readonly groups: ReadonlySet<string>;
}

/** A stage name and a related title or group that are ambiguous or short on their own: 원빈 프렌즈 때, 천지 아직 틴탑. */
function pairedIn(found: readonly Found[], letters: readonly Letter[], text: string, of: Relations['of']): Paired {
  const [works, people, groups] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const persons = found.flatMap(({ kind, ids, isSure, isBesideOnly }) =>
    kind === 'person' && !isSure && isBesideOnly !== true && ids.length === 1 ? ids : [],
  );
  const pair = (ids: readonly string[], named: Set<string>): void => {
    for (const person of persons)
      for (const id of ids)
        if (of(id).has(person)) {
          named.add(id);
          people.add(person);
        }
  };
  for (const one of found) {
    if (one.isSure || one.isBesideOnly === true) continue;
    if (one.kind === 'group') pair(one.ids, groups);
    if (one.kind === 'series' && isWritten(one, letters, text)) pair(one.ids, works);
  }
  return { works, people, groups };
}

/** Of several entries with one name, keeps those related to another name in the text, if there are any. */
function inContextOnce(
  found: readonly Found[],
  letters: readonly Letter[],
  text: string,
  { of, groupsOf }: Relations,
): Found[] {
  const sure = found.filter(({ isSure }) => isSure);
  const works = new Set(sure.flatMap(({ kind, ids }) => (kind === 'series' ? ids : [])));
  const people = new Set(
    sure.flatMap(({ kind, ids }) => (['person', 'maker'].includes(kind) && ids.length === 1 ? ids : [])),
  );
  // 카라 and UN are also ordinary words, but groups when a member follows.
  const precedesSomebody = ({ to }: Found): boolean => found.some(({ kind, from }) => kind === 'person' && from === to);
  const named = found.flatMap((one) => (one.kind === 'group' && (one.isSure || precedesSomebody(one)) ? one.ids : []));
  const groups = new Set([...named, ...[...people].flatMap((id) => [...groupsOf(id)])]);
  const paired = pairedIn(found, letters, text, of);
  const beside = new Set([...works, ...groups].flatMap((id) => [...of(id)]).concat([...paired.people]));
  const worksOfPeople = new Set([...people].flatMap((id) => [...of(id)]).concat([...paired.works]));
  return found.map((one) => {
    const isRun = one.isSure && one.ids.length > 1;
    if (one.kind === 'series' && (isRun || (!one.isSure && isWritten(one, letters, text)))) {
      const theirs = one.ids.filter((id) => worksOfPeople.has(id));
      return theirs.length > 0 ? { ...one, ids: theirs, isSure: true } : one;
    }
    // 천지 아직 틴탑 멤버야: a word that is also the group of a named person is the group.
    if (one.kind === 'group' && !one.isSure)
      return one.ids.some((id) => paired.groups.has(id) || [...of(id)].some((member) => people.has(member)))
        ? { ...one, isSure: true }
        : one;
    if (one.kind !== 'person' || (one.isSure && one.ids.length === 1)) return one;
    const theirs = one.ids.filter((id) => beside.has(id));
    if (theirs.length > 0 && theirs.length <= one.ids.length)
      return { ...one, ids: theirs, isSure: theirs.length === 1 || one.isSure };
    // Two people share a name, and one has a work with another person in the text.
    const withOthers = one.isSure ? one.ids.filter((id) => [...of(id)].some((work) => worksOfPeople.has(work))) : [];
    return withOthers.length > 0 ? { ...one, ids: withOthers } : one;
  });
}

const rounds = 2;

/** Repeats the previous steps: a work confirmed by its star confirms its other stars. */
export function inContext(
  found: readonly Found[],
  letters: readonly Letter[],
  text: string,
  relations: Relations,
): Found[] {
  let read = withNeighbours(withGroups(found, letters, text, relations), letters, text);
  for (let round = 0; round < rounds; round += 1) read = inContextOnce(read, letters, text, relations);
  return read.filter(({ isSure, isBesideOnly }) => isSure || isBesideOnly !== true);
}
