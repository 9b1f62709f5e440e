import type { Catalog } from '../../catalog/catalog.ts';
import { termsOf } from '../frame/terms.ts';
import type { Known } from '../plans/explain.ts';
import type { Single } from '../plans/plan.ts';
import type { Mark } from '../reading/mark.ts';

/** The works and people that a plan is about. */
function subjectsOf(part: Single): readonly string[] {
  switch (part.do) {
    case 'value':
    case 'about':
      return [
        part.of,
        ...('at' in part && part.at !== undefined ? [part.at] : []),
        ...('claim' in part ? (part.claim?.people ?? []) : []),
        ...('where' in part ? (part.where?.people ?? []) : []),
      ];
    case 'compare':
      return part.of;
    case 'similar':
      return [part.to];
    case 'select':
    case 'tally':
      return [...(part.where.people ?? []), ...(part.where.anyOf ?? []), ...(part.where.works ?? [])];
    case 'said':
    case 'reasons':
    case 'nearest':
      return part.about;
    case 'describe':
      return [];
  }
}

/** Whether a work or person has the group, service, agency or company that a word names. */
function has(id: string, mark: Mark, catalog: Catalog): boolean {
  const person = catalog.people.get(id);
  const work = catalog.series.get(id);
  const groups = person?.memberships?.map(({ group }) => group) ?? [];
  const services = new Set([...(work?.networks ?? []), ...(work?.platforms ?? []).map(({ service }) => service)]);
  const { kind, ids = [] } = mark.name ?? {};
  return (
    termsOf(mark, 'group').some((group) => groups.includes(group)) ||
    termsOf(mark, 'service').some((service) => services.has(service)) ||
    (kind === 'agency' && (person?.agencies ?? []).some(({ company }) => ids.includes(company))) ||
    (kind === 'company' && (work?.companies ?? []).some(({ company }) => ids.includes(company)))
  );
}

/**
 * "Soul Mate with Taecyeon, is it a film?": a member of the cast only identifies the work, unless the parts are asked for.
 */
function isOfCast(part: Single, mark: Mark, catalog: Catalog): boolean {
  if (part.do !== 'value' || mark.name?.kind !== 'person' || ofParts.has(part.ask)) return false;
  return (catalog.series.get(part.of)?.cast ?? []).some(({ person }) => mark.name?.ids.includes(person));
}

/** "Connect, the Takashi Miike one": whoever made the work only identifies it. */
const isMaker = (part: Single, mark: Mark, catalog: Catalog): boolean =>
  (part.do === 'value' || part.do === 'about') &&
  (mark.name?.kind === 'maker' || mark.name?.kind === 'person') &&
  mark.name.ids.some((id) => catalog.madeBy(id).some(({ series }) => series.id === part.of));

const ofParts: ReadonlySet<string> = new Set(['cast', 'plays', 'character', 'opposite', 'costars', 'billing']);

/** The catalog's knowledge of a plan's subjects, for the choice between plans. */
export const knownOf = (catalog: Catalog): Known => ({
  yearsOf: (part) =>
    subjectsOf(part).flatMap((id) => {
      const work = catalog.series.get(id);
      return work === undefined ? [] : [String(work.year), work.start ?? ''];
    }),
  describes: (mark, part) =>
    isMaker(part, mark, catalog) ||
    subjectsOf(part).some((id) => has(id, mark, catalog)) ||
    isOfCast(part, mark, catalog),
});
