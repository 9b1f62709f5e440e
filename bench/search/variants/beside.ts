import type { Entry } from '../../../src/search/entry.ts';
import { pick, type Random } from './random.ts';
import type { Vary } from './variant.ts';

const inOneScript = (random: Random, ...sets: readonly Entry['names'][]): readonly string[] | undefined => {
  const language = pick(random, ['en', 'ko', 'ja'] as const);
  const texts = sets.map((names) => names[language]);
  return texts.every((text) => text !== undefined) ? texts.map((text) => text ?? '') : undefined;
};

/** Names beside a related one: a member with the group, an actor with a work. */
export function besideVariants(entries: readonly Entry[]): Readonly<Record<string, Vary>> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return {
    'group and member': ({ kind, names, beside = [] }, random) => {
      if (kind === 'series' || beside.length === 0) return undefined;
      const group = pick(random, beside);
      const isHangul = /[가-힣]/u.test(group);
      const isKana = /[ァ-ヺ\p{Script=Han}]/u.test(group);
      const name = isHangul ? names.ko : isKana ? names.ja : pick(random, [names.en, names.ko, names.ja]);
      return name === undefined
        ? undefined
        : pick(random, [`${group} ${name}`, `${name} ${group}`, `${group}の${names.ja ?? name}`]);
    },
    'work and actor': ({ kind, names, related = [] }, random) => {
      if (kind !== 'series' || related.length === 0) return undefined;
      const actor = byId.get(pick(random, related));
      const texts = actor === undefined ? undefined : inOneScript(random, names, actor.names);
      return texts === undefined || actor === undefined
        ? undefined
        : { query: pick(random, [texts, texts.toReversed()]).join(' '), fits: ({ id }) => id === actor.id };
    },
    'work and actor’s given name': ({ kind, names: { ko }, related = [] }, random) => {
      if (kind !== 'series' || related.length === 0 || ko === undefined) return undefined;
      const actor = byId.get(pick(random, related));
      const name = actor?.names.ko;
      if (actor === undefined || name === undefined || !/^[가-힣]{3}$/u.test(name)) return undefined;
      return {
        query: pick(random, [`${ko} ${name.slice(1)}`, `${name.slice(1)} ${ko}`]),
        fits: ({ id }) => id === actor.id,
      };
    },
  };
}
