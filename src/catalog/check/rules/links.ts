import { error, inEachFile, type Complaint } from '../rule.ts';
import { problemAt } from '../../report.ts';
import type { Link, LinkKind } from '../../schema/link.ts';
import { complaintsAbout } from './urls.ts';

/** The host and path of each kind of page; kinds that are not listed may be anywhere. */
const places: { readonly [kind in LinkKind]?: { readonly address: RegExp; readonly example: string } } = {
  wikipedia: {
    address: /^https:\/\/[a-z]{2}\.wikipedia\.org\/wiki\/[^?#]+$/u,
    example: 'https://ja.wikipedia.org/wiki/…',
  },
  wikidata: { address: /^https:\/\/www\.wikidata\.org\/wiki\/Q\d+$/u, example: 'https://www.wikidata.org/wiki/Q123' },
  tmdb: {
    address: /^https:\/\/www\.themoviedb\.org\/(?:person|movie|tv)\/\d+/u,
    example: 'https://www.themoviedb.org/person/123',
  },
  imdb: {
    address: /^https:\/\/www\.imdb\.com\/(?:name\/nm|title\/tt)\d+\/$/u,
    example: 'https://www.imdb.com/name/nm0123456/',
  },
  kmdb: { address: /^https:\/\/(?:www\.)?kmdb\.or\.kr\/./u, example: 'https://www.kmdb.or.kr/db/per/00000001' },
  eiga: { address: /^https:\/\/eiga\.com\/(?:person|movie)\/\d+\/$/u, example: 'https://eiga.com/person/123/' },
  x: { address: /^https:\/\/(?:x|twitter)\.com\/\w+$/u, example: 'https://x.com/name' },
  instagram: { address: /^https:\/\/www\.instagram\.com\/[\w.]+\/$/u, example: 'https://www.instagram.com/name/' },
  youtube: { address: /^https:\/\/www\.youtube\.com\/[@\w]/u, example: 'https://www.youtube.com/@name' },
};

function complaintsOf({ kind, url, language, service }: Link): [keyof Link, Complaint][] {
  const found: [keyof Link, Complaint][] = complaintsAbout(url).map((complaint) => ['url', complaint]);
  const place = places[kind];
  if (place !== undefined && !place.address.test(url))
    found.push(['url', error(`is no address of "${kind}", which looks like ${place.example}`)]);
  if (kind === 'wikipedia' && language === undefined)
    found.push(['kind', error('is "wikipedia": "language" has to say which')]);
  if (kind === 'wikipedia' && language !== undefined && !url.startsWith(`https://${language}.`))
    found.push(['language', error(`is ${language}, and the address is of another Wikipedia`)]);
  if (kind === 'streaming' && service === undefined)
    found.push(['kind', error('is "streaming": "service" has to say which')]);
  if (kind !== 'streaming' && service !== undefined)
    found.push(['service', error(`belongs to a link of kind "streaming", and this is "${kind}"`)]);
  return found;
}

/** Links lead where their kind says, and no page is linked twice. */
export const links = inEachFile((file) => {
  if (file.kind !== 'actors' && file.kind !== 'people' && file.kind !== 'series') return [];
  const list = file.value.links ?? [];
  return list.flatMap((link, index) => [
    ...complaintsOf(link).map(([field, { severity, message }]) =>
      problemAt(file, ['links', index, field], severity, message),
    ),
    ...(list.findIndex(({ url }) => url === link.url) < index
      ? [problemAt(file, ['links', index, 'url'], 'warning', 'is in this list already: take it out')]
      : []),
  ]);
});
