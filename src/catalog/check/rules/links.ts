import { error, inEachFile, type Complaint } from '../rule.ts';
import { problemAt } from '../../report.ts';
import type { Link, LinkKind } from '../../schema/link.ts';
import { complaintsAbout } from './address.ts';
import type { Text } from '../../schema/text.ts';

/** The host and path of each kind of link; kinds that are not listed may lead anywhere. */
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

const alreadyThere: Text = {
  en: 'is already in this list: remove it',
  ja: 'この一覧にすでに入っています。外してください',
  ko: '이 목록에 이미 있습니다. 빼 주세요',
};

function complaintsOf({ kind, url, language, service }: Link): [keyof Link, Complaint][] {
  const found: [keyof Link, Complaint][] = complaintsAbout(url).map((complaint) => ['url', complaint]);
  const place = places[kind];
  if (place !== undefined && !place.address.test(url))
    found.push([
      'url',
      error({
        en: `is no address of "${kind}", which looks like ${place.example}`,
        ja: `「${kind}」のアドレスではありません（例：${place.example}）`,
        ko: `‘${kind}’의 주소가 아닙니다(예: ${place.example})`,
      }),
    ]);
  if (kind === 'wikipedia' && language === undefined)
    found.push([
      'kind',
      error({
        en: 'is "wikipedia": "language" has to say which',
        ja: 'ウィキペディアには言語の指定が要ります',
        ko: '위키백과에는 언어를 적어야 합니다',
      }),
    ]);
  if (kind === 'wikipedia' && language !== undefined && !url.startsWith(`https://${language}.`))
    found.push([
      'language',
      error({
        en: `is ${language}, and the address is of another Wikipedia`,
        ja: `言語は「${language}」ですが、アドレスは別の言語のウィキペディアです`,
        ko: `언어는 ‘${language}’이지만 주소는 다른 언어의 위키백과입니다`,
      }),
    ]);
  if (kind === 'streaming' && service === undefined)
    found.push([
      'kind',
      error({
        en: 'is "streaming": "service" has to say which',
        ja: '配信には配信サービスの指定が要ります',
        ko: '스트리밍에는 서비스를 적어야 합니다',
      }),
    ]);
  if (kind !== 'streaming' && service !== undefined)
    found.push([
      'service',
      error({
        en: `belongs to a link of kind "streaming", and this is "${kind}"`,
        ja: `配信サービスは配信のリンクだけに付けます（これは「${kind}」です）`,
        ko: `서비스는 스트리밍 링크에만 적습니다(이것은 ‘${kind}’입니다)`,
      }),
    ]);
  return found;
}

/** Reports links that do not lead where their kind says, and pages that are linked twice. */
export const links = inEachFile((file) => {
  if (file.kind !== 'actors' && file.kind !== 'people' && file.kind !== 'series') return [];
  const list = file.value.links ?? [];
  return list.flatMap((link, index) => [
    ...complaintsOf(link).map(([field, { severity, text }]) =>
      problemAt(file, ['links', index, field], severity, text),
    ),
    ...(list.findIndex(({ url }) => url === link.url) < index
      ? [problemAt(file, ['links', index, 'url'], 'warning', alreadyThere)]
      : []),
  ]);
});
