import type { Text } from '../../schema/text.ts';
import { formForEverybody, isAmp, trackersIn } from '../page-address.ts';
import { error, warning, type Complaint } from '../rule.ts';

const shorteners =
  /^(?:t\.co|bit\.ly|buff\.ly|goo\.gl|ow\.ly|tinyurl\.com|is\.gd|lnkd\.in|naver\.me|me2\.do|amzn\.to)$/u;

/** Addresses that redirect through another site, or lead to a search for the page. */
const detours: readonly (readonly [host: RegExp, path: RegExp, what: Text])[] = [
  [
    /^(?:www\.|news\.)?google\.[a-z.]+$/u,
    /^\/(?:url|rss)\b/u,
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

type AddressRule = (url: URL, address: string) => Complaint | undefined;

const hasForbidden: AddressRule = (_url, address) =>
  /[\s<>"{}|\\^`]/u.test(address)
    ? error({
        en: 'has a space or a character that no address contains',
        ja: '空白か、アドレスに使えない文字があります',
        ko: '공백이나 주소에 쓸 수 없는 문자가 있습니다',
      })
    : undefined;

const hasUser: AddressRule = ({ username, password }) =>
  username !== '' || password !== ''
    ? error({
        en: 'has a user name in it: was something pasted before the address?',
        ja: 'ユーザー名が入っています。アドレスの前に何か貼り付いていませんか',
        ko: '사용자 이름이 들어 있습니다. 주소 앞에 다른 것이 붙지 않았나요',
      })
    : undefined;

const hasFullStop: AddressRule = ({ hostname }) => {
  const host = hostname.slice(0, -1);
  return hostname.endsWith('.')
    ? warning({
        en: `has a full stop after "${host}": remove it`,
        ja: `「${host}」の後にピリオドがあります。外してください`,
        ko: `‘${host}’ 뒤에 마침표가 있습니다. 빼 주세요`,
      })
    : undefined;
};

const isPrivateHost: AddressRule = ({ hostname }) =>
  /^(?:[\p{L}\p{N}-]+\.)+\p{L}[\p{L}\p{N}-]*\.?$/u.test(hostname)
    ? undefined
    : error({
        en: `"${hostname}" is no host that everybody can reach`,
        ja: `「${hostname}」は誰でも開けるサイトではありません`,
        ko: `‘${hostname}’은(는) 누구나 열 수 있는 사이트가 아닙니다`,
      });

const isShortened: AddressRule = ({ hostname }) =>
  shorteners.test(hostname)
    ? warning({
        en: 'is a short address: write the one that it leads to',
        ja: '短縮アドレスです。開いた先のアドレスを入れてください',
        ko: '단축 주소입니다. 실제로 열리는 페이지의 주소를 적어 주세요',
      })
    : undefined;

const isOtherForm: AddressRule = (_url, address) => {
  const page = formForEverybody(address);
  if (page === undefined) return undefined;
  return warning({
    en: `is the form for phones: write ${page}`,
    ja: `スマートフォン向け（AMP など）のアドレスです。${page} にしてください`,
    ko: `모바일용(AMP 등) 주소입니다. ${page} 주소로 적어 주세요`,
  });
};

const isUnknownAmp: AddressRule = (_url, address) =>
  isAmp(address) && formForEverybody(address) === undefined
    ? warning({
        en: 'is an AMP page: look for the address of the page itself',
        ja: 'AMP ページのアドレスです。元のページのアドレスをお探しください',
        ko: 'AMP 페이지의 주소입니다. 원래 페이지의 주소를 찾아 주세요',
      })
    : undefined;

const isDetour: AddressRule = ({ hostname, pathname }) => {
  const detour = detours.find(([host, path]) => host.test(hostname) && path.test(pathname))?.[2];
  return detour === undefined
    ? undefined
    : warning({
        en: `${detour.en}: write the address of the page itself`,
        ja: `${detour.ja}。ページそのもののアドレスを入れてください`,
        ko: `${detour.ko}. 페이지 자체의 주소를 적어 주세요`,
      });
};

const endsInPunctuation: AddressRule = (_url, address) =>
  /[.,;、。」』”’]$/u.test(address)
    ? warning({
        en: 'ends in a sign that probably belongs to the sentence around it',
        ja: '末尾の記号は、おそらく前後の文のものです',
        ko: '끝의 기호는 아마 앞뒤 문장의 것입니다',
      })
    : undefined;

const hasLoneBracket: AddressRule = (_url, address) =>
  address.split('(').length < address.split(')').length
    ? warning({
        en: 'has a closing bracket too many',
        ja: '閉じ括弧が一つ余っています',
        ko: '닫는 괄호가 하나 남습니다',
      })
    : undefined;

const hasTracking: AddressRule = (url) => {
  const extra = trackersIn(url);
  return extra.length === 0
    ? undefined
    : warning({
        en: `contains tracking: remove ${extra.join(', ')}`,
        ja: `追跡用の ${extra.join('、')} が付いています。外してください`,
        ko: `추적용 ${extra.join(', ')} 값이 붙어 있습니다. 빼 주세요`,
      });
};

const marksPlace: AddressRule = ({ hash }) =>
  hash.includes(':~:')
    ? warning({
        en: 'marks a place in the page: end it before #:~:',
        ja: 'ページ内の位置が付いています。#:~: から後を外してください',
        ko: '페이지 안의 위치가 붙어 있습니다. #:~:부터 빼 주세요',
      })
    : undefined;

const addressRules: readonly AddressRule[] = [
  hasForbidden,
  hasUser,
  hasFullStop,
  isPrivateHost,
  isShortened,
  isOtherForm,
  isUnknownAmp,
  isDetour,
  endsInPunctuation,
  hasLoneBracket,
  hasTracking,
  marksPlace,
];

/** The complaints about a page's address, in the order of the rules above. */
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
  return addressRules.flatMap((rule) => rule(url, address) ?? []);
}
