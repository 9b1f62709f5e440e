import type { Rule } from './rule.ts';
import { codes } from './rules/codes.ts';
import { composed } from './rules/composed.ts';
import { confirmed } from './rules/confirmed.ts';
import { credits } from './rules/credits.ts';
import { dates } from './rules/dates.ts';
import { datedAgencies } from './rules/dated-agencies.ts';
import { datesAcross } from './rules/dates-across.ts';
import { deaths } from './rules/deaths.ts';
import { firstClaims } from './rules/first-claims.ts';
import { hiddenCharacters } from './rules/hidden-characters.ts';
import { http } from './rules/http.ts';
import { idOfName } from './rules/id-of-name.ts';
import { language } from './rules/language.ts';
import { latin } from './rules/latin.ts';
import { layout } from './rules/layout.ts';
import { length } from './rules/length.ts';
import { links } from './rules/links.ts';
import { lookAlikes } from './rules/look-alikes.ts';
import { nameOrder } from './rules/name-order.ts';
import { namesakes } from './rules/namesakes.ts';
import { nameOfMaker } from './rules/name-of-maker.ts';
import { oneSpelling } from './rules/one-spelling.ts';
import { koreanParticles } from './rules/particles.ts';
import { plausible } from './rules/plausible.ts';
import { polite } from './rules/polite.ts';
import { qualifiedTitle } from './rules/qualified-title.ts';
import { repeats } from './rules/repeats.ts';
import { samePage } from './rules/same-page.ts';
import { samePerson } from './rules/same-person.ts';
import { sameTitle } from './rules/same-title.ts';
import { schemaLink } from './rules/schema-link.ts';
import { severalSpellings } from './rules/several-spellings.ts';
import { spaces } from './rules/spaces.ts';
import { twice } from './rules/twice.ts';
import { typography } from './rules/typography.ts';
import { uncited } from './rules/uncited.ts';
import { unfinished } from './rules/unfinished.ts';
import { unverified } from './rules/unverified.ts';
import { urls } from './rules/urls.ts';
import { width } from './rules/width.ts';
import { wrapped } from './rules/wrapped.ts';

/** All rules besides syntax, schema and references. A new rule is a file in rules/ and a line here. */
export const rules: readonly Rule[] = [
  { name: 'same-person', find: samePerson },
  { name: 'namesakes', find: namesakes },
  { name: 'same-title', find: sameTitle },
  { name: 'twice', find: twice },
  { name: 'id-of-name', find: idOfName },
  { name: 'dates', find: dates },
  { name: 'plausible', find: plausible },
  { name: 'unfinished', find: unfinished },
  { name: 'polite', find: polite },
  { name: 'one-spelling', find: oneSpelling },
  { name: 'particles', find: koreanParticles },
  { name: 'dates-across', find: datesAcross },
  { name: 'dated-agencies', find: datedAgencies },
  { name: 'confirmed', find: confirmed, needsEveryFile: true },
  { name: 'deaths', find: deaths },
  { name: 'first-claims', find: firstClaims },
  { name: 'credits', find: credits },
  { name: 'name-of-maker', find: nameOfMaker },
  { name: 'unverified', find: unverified },
  { name: 'uncited', find: uncited, needsEveryFile: true },
  { name: 'same-page', find: samePage },
  { name: 'repeats', find: repeats },
  { name: 'codes', find: codes },
  { name: 'name-order', find: nameOrder },
  { name: 'several-spellings', find: severalSpellings },
  { name: 'wrapped', find: wrapped },
  { name: 'qualified-title', find: qualifiedTitle },
  { name: 'length', find: length },
  { name: 'language', find: language },
  { name: 'latin', find: latin, needsEveryFile: true },
  { name: 'look-alikes', find: lookAlikes },
  { name: 'width', find: width },
  { name: 'composed', find: composed },
  { name: 'hidden-characters', find: hiddenCharacters },
  { name: 'spaces', find: spaces },
  { name: 'typography', find: typography },
  { name: 'urls', find: urls },
  { name: 'http', find: http, needsEveryFile: true },
  { name: 'links', find: links },
  { name: 'schema-link', find: schemaLink },
  { name: 'layout', find: layout },
];
