import { pageAddress } from '../../../catalog/check/page-address.ts';
import type { Representation } from '../../../catalog/schema/person.ts';
import { languages } from '../../../language/language.ts';
import { idCalled } from '../id-called.ts';
import {
  change,
  dateIn,
  defined,
  textIn,
  type EditForm,
  type Filling,
  type FormFault,
  type SubjectOf,
} from './form.ts';

const billings = ['lead', 'supporting', 'guest', 'cameo', 'voice'] as const;
/** Options of a credit: a billing, no billing, or that the person was not in the work. */
const noBilling = 'unknown';
const noCredit = 'remove';

/**
 * Link kinds for databases and own pages. A streaming service needs its id and country, which are easier to write in a
 * file than in a form.
 */
const linkKinds = [
  'official',
  'agency',
  'wikipedia',
  'eiga',
  'kmdb',
  'tmdb',
  'imdb',
  'wikidata',
  'x',
  'instagram',
  'youtube',
] as const;

const withSource = (sources: readonly string[] | undefined, { source }: Filling): string[] => [
  ...new Set([...(sources ?? []), source.id]),
];

/** An agency with its time. Filling in an agency that the record already has changes its entry. */
export const agency: EditForm<SubjectOf<'person'>> = {
  inputs: ({ value }, item, { companies: all }) => {
    const now = value.agencies?.find(({ company }) => company === item);
    return [
      { id: 'company', value: item === undefined ? undefined : (all.get(item)?.name.en ?? item), required: true },
      { id: 'from', value: now?.from },
      { id: 'to', value: now?.to },
    ];
  },
  changes: ({ value }, filling) => {
    const text = textIn(filling, 'company') ?? '';
    const company = idCalled(text, filling.catalog.companies);
    if (company === undefined) return { fault: 'unknown-name', text };
    const before = value.agencies?.find((one) => one.company === company);
    const after: Representation = {
      ...before,
      company,
      from: dateIn(filling, 'from'),
      to: dateIn(filling, 'to'),
      sources: withSource(before?.sources, filling),
    };
    return change(['agencies', company], before, defined(after));
  },
};

export const membership: EditForm<SubjectOf<'person'>> = {
  inputs: ({ value }, item, { groups }) => {
    const now = value.memberships?.find(({ group }) => group === item);
    return [
      { id: 'group', value: item === undefined ? undefined : (groups.get(item)?.name.en ?? item), required: true },
      { id: 'from', value: now?.from },
      { id: 'to', value: now?.to },
    ];
  },
  changes: ({ value }, filling) => {
    const text = textIn(filling, 'group') ?? '';
    const group = idCalled(text, filling.catalog.groups);
    if (group === undefined) return { fault: 'unknown-name', text };
    const before = value.memberships?.find((one) => one.group === group);
    const to = dateIn(filling, 'to');
    const after = {
      ...before,
      group,
      former: to === undefined ? before?.former : (true as const),
      from: dateIn(filling, 'from'),
      to,
      sources: withSource(before?.sources, filling),
    };
    return change(['memberships', group], before, defined(after));
  },
};

/** A page to open next. An empty address removes the link. */
export const link: EditForm<SubjectOf<'person' | 'work'>> = {
  inputs: ({ value }, item) => {
    const now = value.links?.find(({ url }) => url === item);
    return [
      { id: 'kind', value: now?.kind ?? 'official', options: linkKinds },
      { id: 'address', value: now?.url },
    ];
  },
  changes: ({ value }, filling, item) => {
    const before = value.links?.find(({ url }) => url === item);
    const typed = textIn(filling, 'address');
    const url = typed === undefined ? undefined : pageAddress(typed);
    const taken = item === undefined || item === url ? [] : change(['links', item], before, undefined);
    if (url === undefined) return taken;
    if (!URL.canParse(url)) return { fault: 'address' };
    const kind = textIn(filling, 'kind');
    const language = kind === 'wikipedia' ? new URL(url).hostname.split('.')[0] : before?.language;
    const known = value.links?.find((one) => one.url === url);
    return [...taken, ...change(['links', url], known, defined({ ...(known ?? before), kind, url, language }))];
  },
};

/** A character's name: the three languages on three lines, or one line for all of them. */
function characterIn(
  filling: Filling,
): { readonly en: string; readonly ja: string; readonly ko: string } | FormFault | undefined {
  const lines = (textIn(filling, 'character') ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const [en, ja, ko] = lines;
  if (en === undefined) return undefined;
  return ja === undefined || ko === undefined || lines.length > 3 ? { fault: 'characters' } : { en, ja, ko };
}

/** A person's part in a work. */
export const credit: EditForm<SubjectOf<'work'>> = {
  inputs: ({ value }, item) => {
    const now = value.cast?.find(({ person }) => person === item);
    return [
      ...(item === undefined ? [{ id: 'person', required: true } as const] : []),
      {
        id: 'billing',
        value: now?.billing ?? noBilling,
        options: [...billings, noBilling, ...(item === undefined ? [] : [noCredit])],
      },
      {
        id: 'character',
        value: now?.character === undefined ? undefined : languages.map((one) => now.character?.[one]).join('\n'),
        long: true,
      },
    ];
  },
  changes: ({ value }, filling, item) => {
    const name = textIn(filling, 'person') ?? '';
    const person = item ?? filling.personCalled(name);
    if (person === undefined) return { fault: 'unknown-name', text: name };
    const before = value.cast?.find((one) => one.person === person);
    const billing = textIn(filling, 'billing');
    if (billing === noCredit) return change(['cast', person], before, undefined);
    const character = characterIn(filling);
    if (character !== undefined && 'fault' in character) return character;
    const after = {
      person,
      ...before,
      character,
      billing: billing === noBilling ? undefined : billing,
      sources: withSource(before?.sources, filling),
    };
    return change(['cast', person], before, defined(after));
  },
};
