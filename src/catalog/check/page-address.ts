/**
 * The forms that sites give to one page, for AMP and for phones, each with the form for everybody. A pattern reads the host
 * with path and query.
 */
const otherForms: readonly (readonly [form: RegExp, page: string])[] = [
  // AMP of any site: caches, and what most site programs append.
  [/^(?:[\w-]+\.)?cdn\.ampproject\.org\/[a-z]\/(?:s\/)?(.+)$/u, '$1'],
  [/^(?:www\.)?google\.[a-z.]+\/amp\/(?:s\/)?(.+)$/u, '$1'],
  [/^([^?]+?)\/amp$/u, '$1'],
  [/^([^?]+\/)amp\/$/u, '$1'],
  [/^([^?]+)\?amp(?:=1)?(?:&noamp=\w+)?$/u, '$1'],
  // AMP at a place of the site's own.
  [/^amp\.(natalie\.mu\/.+)$/u, '$1'],
  [/^amp\.(nspna\.com\/.+)$/u, 'www.$1'],
  [/^((?:mantan-web|maidigitv)\.jp|news\.infoseek\.co\.jp|japanese\.kpopstarz\.com)\/amp\/(.+)$/u, '$1/$2'],
  [/^(biz\.sbs\.co\.kr|christiandaily\.co\.kr|news1\.kr|www\.starnewskorea\.com)\/amp\/(.+)$/u, '$1/$2'],
  [/^(mdpr\.jp\/[\w-]+)\/amp\/(\d+)$/u, '$1/detail/$2'],
  [/^((?:tenasia\.)?hankyung\.com)\/amp\/(\w+)$/u, '$1/article/$2'],
  [/^(fnnews\.com)\/ampNews\/(\d+)$/u, '$1/news/$2'],
  [/^(cm\.asiae\.co\.kr)\/ampview\.htm\?no=(\d+)$/u, '$1/article/$2'],
  [/^(www\.donga\.com\/news)\/amp\/(.+)$/u, '$1/article/$2'],
  [/^(pickcon\.co\.kr\/m\/view)\.amp(\.html\?.+)$/u, '$1$2'],
  [/^((?:[a-z]+\.)?chosunonline\.com\/m\/svc\/article)\.amp(\.html\?contid=\d+)$/u, '$1$2'],
  [
    /^(digitalchosun\.dizzo\.com)\/m\/article(?:\.amp)?\.html\?contid=((\d{4})(\d\d)(\d\d)\d+)$/u,
    '$1/site/data/html_dir/$3/$4/$5/$2.html',
  ],
  [
    /^sports\.chosun\.com\/amp\/article\.amp\.htm\?ServiceDate=(\d+)&id=(\d+)$/u,
    'sports.chosun.com/news/ntype.htm?id=$2&servicedate=$1',
  ],
  [/^m\.(celuvmedia\.com\/article)_amp(\.php\?aid=\d+)$/u, 'www.$1$2'],
  [/^m\.starnewskorea\.com\/view(?:_amp)?\.html\?no=(\d+)$/u, 'www.starnewskorea.com/stview.php?no=$1'],
  [/^mobile\.(newsis\.com)\/view(?:_amp)?\.html\?ar_id=(\w+)$/u, 'www.$1/view/$2'],
  [/^m\.(nocutnews\.co\.kr\/news)\/amp\/(\d+)$/u, 'www.$1/$2'],
  [/^m\.(edaily\.co\.kr)\/amp\/read\?(.+)$/u, 'www.$1/News/Read?$2'],
  [/^m\.(ajunews\.com)\/amp\/(\d+)$/u, 'www.$1/view/$2'],
  [/^m\.(tf\.co\.kr)\/amp\/entertain\/(.+)$/u, 'news.$1/read/entertain/$2'],
  [/^m\.(wowtv\.co\.kr\/NewsCenter)\/AMP\/(Read\?.+)$/u, 'www.$1/News/$2'],
  [/^(?:www|m)\.(hankookilbo\.com\/News\/Read)\/Amp\/(\w+)$/u, 'www.$1/$2'],
  // The same path on the host for everybody.
  [/^([a-z]{2,3})\.m\.(wikipedia\.org\/.+)$/u, '$1.$2'],
  [/^m\.((?:nocutnews|sportsseoul|wowtv|edaily|ajunews|sedaily|hankookilbo)\.(?:co\.kr|com)\/.+)$/u, 'www.$1'],
  [/^m\.(mantan-web\.jp\/.+|sports\.chosun\.com\/entertainment\/.+)$/u, '$1'],
  [/^m\.(tf\.co\.kr\/read\/.+)$/u, 'news.$1'],
  [/^m\.((?:segye|sportsworldi)\.com)\/view\/(\d+)$/u, 'www.$1/newsView/$2'],
  [/^s\.((?:cinemacafe\.net|rbbtoday\.com)\/article\/.+)$/u, 'www.$1'],
  [/^s\.(animeanime\.jp\/article\/.+|japanese\.joins\.com\/JArticle\/.+)$/u, '$1'],
  [/^sp\.(recordchina\.co\.jp\/.+)$/u, 'www.$1'],
];

/** Parameters that sharing adds to addresses: they track clicks, and they make one page look like two. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|spm|ref_src|ref_url|cmpid|ncid|si|feature|fbc_id|wt_mc|pickup_list_click\d*)$/u;

/** Parameters that track on these hosts and mean something else elsewhere. */
const onlyOn: Readonly<Record<string, RegExp>> = {
  si: /(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/u,
  feature: /(?:^|\.)(?:youtube\.com|youtu\.be)$/u,
};

/** The names of the parameters that only track. */
export const trackersIn = ({ searchParams, hostname }: URL): string[] =>
  [...searchParams.keys()].filter((name) => tracking.test(name) && (onlyOn[name]?.test(hostname) ?? true));

/** The page's form for everybody, if the address is another form of it. */
export function formForEverybody(address: string): string | undefined {
  const [, scheme = '', rest = ''] = /^(https?:\/\/)(.+)$/u.exec(address) ?? [];
  const found = otherForms.find(([form]) => form.test(rest));
  return found === undefined ? undefined : scheme + rest.replace(...found);
}

/** Whether the address says that it is AMP. Where no rule knows the page's own address, a person has to look for it. */
export const isAmp = (address: string): boolean =>
  /^https?:\/\/(?:amp\.|[^?]*(?:\/amp\/|\.amp\.|_amp\.))/iu.test(address);

function withoutTrackers(address: string): string {
  const unwanted = trackersIn(new URL(address));
  if (unwanted.length === 0) return address;
  const [start = '', hash] = address.split('#', 2);
  const [page = '', query = ''] = start.split(/\?(.*)/su, 2);
  const kept = query.split('&').filter((part) => !unwanted.includes(part.split('=')[0] ?? ''));
  return [page, kept.length === 0 ? '' : `?${kept.join('&')}`, hash === undefined ? '' : `#${hash}`].join('');
}

/** The one address of a page: for everybody, and without what sharing adds. What is no address stays as it is. */
export function pageAddress(address: string): string {
  if (!/^https?:\/\//u.test(address) || !URL.canParse(address)) return address;
  const clean = withoutTrackers(address.replace(/#?:~:.*$/su, ''));
  const other = formForEverybody(clean);
  return other === undefined ? clean : pageAddress(other);
}
