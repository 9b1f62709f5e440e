import { createAmong } from './among.ts';
import { createByGroup, createOfMembers } from './by-group.ts';
import { createByHead, createByTitleBeforeParticle } from './by-head.ts';
import { createByKin } from './by-kin.ts';
import { createByKeys, type ByKeys } from './by-keys.ts';
import { createByNear, type ByNear } from './by-near.ts';
import { createByPhrases, type ByPhrases } from './by-phrases.ts';
import { createByPrefix, type ByPrefix } from './by-prefix.ts';
import { createOfBeside, nothingBeside } from './beside.ts';
import type { Verdict } from './confidence.ts';
import { createHomophoneNames } from './homophone-names.ts';
import type { Index } from './index/index.ts';
import type { Wanted } from './match.ts';
import { createNear } from './near/near.ts';
import { createOtherJapaneseName } from './other-japanese-name.ts';
import { createOtherSurname } from './other-surname.ts';
import { createPhrases } from './phrases.ts';
import type { Beginning } from './prefix.ts';
import { createByKnownFor } from './known-for.ts';
import type { Peel } from './query/qualifiers.ts';

/** The steps of a search. A step that finds nothing returns undefined, except the last. */
export interface Steps {
  readonly byKeys: ByKeys;
  readonly byName: (name: string, wanted: Wanted) => Verdict | undefined;
  readonly byKin: ReturnType<typeof createByKin>;
  readonly byGroup: ReturnType<typeof createByGroup>;
  readonly ofMembers: ReturnType<typeof createOfMembers>;
  readonly byKnownFor: ReturnType<typeof createByKnownFor>;
  readonly byPhrases: ByPhrases;
  readonly byHead: ReturnType<typeof createByHead>;
  readonly byTitleBeforeParticle: ReturnType<typeof createByTitleBeforeParticle>;
  readonly byPrefix: ByPrefix;
  readonly byNear: ByNear;
}

export function createSteps(index: Index, peel: Peel, beginning: Beginning): Steps {
  const otherSurname = createOtherSurname(index);
  const ofBeside = createOfBeside(index);
  const near = createNear(index, otherSurname, createOtherJapaneseName(index), createHomophoneNames(index));
  const among = createAmong(index, near, beginning);
  const { ofPhrases, anyName } = createPhrases({ index, beginning, among });
  const byKeys = createByKeys({ index, beginning, near, otherSurname, ofBeside });
  const byName: Steps['byName'] = (name, wanted) => byKeys(name, name, nothingBeside, wanted);
  return {
    byKeys,
    byName,
    byKin: createByKin(index, byName),
    byGroup: createByGroup(index, among),
    ofMembers: createOfMembers(index),
    byKnownFor: createByKnownFor(index),
    byPhrases: createByPhrases(near, ofPhrases),
    byHead: createByHead(index, byName),
    byTitleBeforeParticle: createByTitleBeforeParticle(index, byName),
    byPrefix: createByPrefix({ index, beginning, ofBeside, peel }),
    byNear: createByNear({ index, near, anyName }),
  };
}
