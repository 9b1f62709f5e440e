import { inEachFile, warning, error, type Complaint } from '../rule.ts';
import { problemAt } from '../../report.ts';
import type { Text } from '../../schema/text.ts';

/** Parameters that sharing adds to addresses: they track clicks, and they make one page look like two. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|spm|ref_src|ref_url|cmpid|ncid|si|feature|fbc_id|wt_mc)$/u;

/** Parameters that track on these hosts and mean something else elsewhere. */
const onlyOn: Readonly<Record<string, RegExp>> = {
  si: /(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/u,
  feature: /(?:^|\.)(?:youtube\.com|youtu\.be)$/u,
};

const shorteners =
  /^(?:t\.co|bit\.ly|buff\.ly|goo\.gl|ow\.ly|tinyurl\.com|is\.gd|lnkd\.in|naver\.me|me2\.do|amzn\.to)$/u;

/** Addresses that lead to a page by way of another site, or to a search for it. */
const detours: readonly (readonly [host: RegExp, path: RegExp, what: Text])[] = [
  [
    /^(?:www\.|news\.)?google\.[a-z.]+$/u,
    /^\/(?:url|amp|rss)\b/u,
    { en: 'goes by way of Google', ja: 'Google 経由のアドレスです', ko: 'Google을 거치는 주소입니다' },
  ],
  [
    /^(?:l|lm)\.(?:facebook|instagram)\.com$/u,
    /^\//u,
    { en: 'goes by way of Facebook', ja: 'Facebook 経由のアドレスです', ko: 'Facebook을 거치는 주소입니다' },
  ],
  [
    /\.translate\.goog$|^translate\.google\./u,
    /^\//u,
    { en: 'is a translation', ja: '翻訳されたページです', ko: '번역된 페이지입니다' },
  ],
  [
    /^(?:www\.)?(?:google\.[a-z.]+|bing\.com|duckduckgo\.com)$/u,
    /^\/(?:search|$)/u,
    { en: 'is a search', ja: '検索結果のページです', ko: '검색 결과 페이지입니다' },
  ],
  [
    /^(?:m\.)?search\.(?:naver|daum|yahoo)\./u,
    /^\//u,
    { en: 'is a search', ja: '検索結果のページです', ko: '검색 결과 페이지입니다' },
  ],
];

export function complaintsAbout(address: string): Complaint[] {
  if (!URL.canParse(address))
    return [error({ en: 'is not an address', ja: 'アドレスではありません', ko: '주소가 아닙니다' })];
  if (/^https?:\/*https?:?\//iu.test(address))
    return [
      error({
        en: 'begins with https:// twice: remove one',
        ja: 'https:// が二つあります。一つにしてください',
        ko: 'https://가 두 번 있습니다. 하나를 지워 주세요',
      }),
    ];
  const url = new URL(address);
  const complaints: Complaint[] = [];
  if (/[\s<>"{}|\\^`]/u.test(address))
    complaints.push(
      error({
        en: 'has a space or a character that no address contains',
        ja: '空白か、アドレスに使えない文字があります',
        ko: '공백이나 주소에 쓸 수 없는 문자가 있습니다',
      }),
    );
  if (url.username !== '' || url.password !== '')
    complaints.push(
      error({
        en: 'has a user name in it: was something pasted before the address?',
        ja: 'ユーザー名が入っています。アドレスの前に何か貼り付いていませんか',
        ko: '사용자 이름이 들어 있습니다. 주소 앞에 다른 것이 붙지 않았나요',
      }),
    );
  if (url.hostname.endsWith('.'))
    complaints.push(
      warning({
        en: `has a full stop after "${url.hostname.slice(0, -1)}": remove it`,
        ja: `「${url.hostname.slice(0, -1)}」の後にピリオドがあります。外してください`,
        ko: `‘${url.hostname.slice(0, -1)}’ 뒤에 마침표가 있습니다. 빼 주세요`,
      }),
    );
  if (!/^(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]*\.?$/u.test(url.hostname))
    complaints.push(
      error({
        en: `"${url.hostname}" is no host that everybody can reach`,
        ja: `「${url.hostname}」は誰でも開けるサイトではありません`,
        ko: `‘${url.hostname}’은(는) 누구나 열 수 있는 사이트가 아닙니다`,
      }),
    );
  if (shorteners.test(url.hostname))
    complaints.push(
      warning({
        en: 'is a short address: write the one that it leads to',
        ja: '短縮アドレスです。開いた先のアドレスを入れてください',
        ko: '단축 주소입니다. 실제로 열리는 페이지의 주소를 적어 주세요',
      }),
    );
  if (url.hostname.endsWith('.m.wikipedia.org'))
    complaints.push(
      warning({
        en: `is the page for phones: write ${url.hostname.replace('.m.', '.')}`,
        ja: `スマートフォン用のページです。${url.hostname.replace('.m.', '.')} にしてください`,
        ko: `모바일용 페이지입니다. ${url.hostname.replace('.m.', '.')} 주소로 적어 주세요`,
      }),
    );
  const detour = detours.find(([host, path]) => host.test(url.hostname) && path.test(url.pathname))?.[2];
  if (detour !== undefined)
    complaints.push(
      warning({
        en: `${detour.en}: write the address of the page itself`,
        ja: `${detour.ja}。ページそのもののアドレスを入れてください`,
        ko: `${detour.ko}. 페이지 자체의 주소를 적어 주세요`,
      }),
    );
  if (/[.,;、。」』”’]$/u.test(address))
    complaints.push(
      warning({
        en: 'ends in a sign that probably belongs to the sentence around it',
        ja: '末尾の記号は、おそらく前後の文のものです',
        ko: '끝의 기호는 아마 앞뒤 문장의 것입니다',
      }),
    );
  if (address.split('(').length < address.split(')').length)
    complaints.push(
      warning({
        en: 'has a closing bracket too many',
        ja: '閉じ括弧が一つ余っています',
        ko: '닫는 괄호가 하나 남습니다',
      }),
    );
  const extra = [...url.searchParams.keys()].filter(
    (name) => tracking.test(name) && (onlyOn[name]?.test(url.hostname) ?? true),
  );
  if (extra.length > 0)
    complaints.push(
      warning({
        en: `contains tracking: remove ${extra.join(', ')}`,
        ja: `追跡用の ${extra.join('、')} が付いています。外してください`,
        ko: `추적용 ${extra.join(', ')} 값이 붙어 있습니다. 빼 주세요`,
      }),
    );
  if (url.hash.includes(':~:'))
    complaints.push(
      warning({
        en: 'marks a place in the page: end it before #:~:',
        ja: 'ページ内の位置が付いています。#:~: から後を外してください',
        ko: '페이지 안의 위치가 붙어 있습니다. #:~:부터 빼 주세요',
      }),
    );
  return complaints;
}

/** Page addresses that everybody can open and that reveal nothing about the person who copied them. */
export const urls = inEachFile((file) =>
  Object.entries('bibliography' in file.value ? (file.value.bibliography ?? {}) : {}).flatMap(([id, { url }]) =>
    complaintsAbout(url).map(({ severity, text }) => problemAt(file, ['bibliography', id, 'url'], severity, text)),
  ),
);
