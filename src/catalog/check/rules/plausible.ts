import { addDays } from '../../calendar.ts';
import type { ParsedFile } from '../../kinds.ts';
import type { FieldPath } from '../../place.ts';
import { problemAt } from '../../report.ts';
import { dayInJapan } from '../../status.ts';
import { inEachFile, warning, type Complaint } from '../rule.ts';
import type { Text } from '../../schema/text.ts';

type Found = readonly [FieldPath, Complaint];

function checkedDays(file: ParsedFile): [FieldPath, string][] {
  switch (file.kind) {
    case 'quotes':
      return file.value.quotes.map(({ checked }, index) => [['quotes', index, 'checked'], checked]);
    case 'figures':
      return file.value.figures.map(({ checked }, index) => [['figures', index, 'checked'], checked]);
    default:
      return 'checked' in file.value ? [[['checked'], file.value.checked]] : [];
  }
}

/** Today in Kiribati, the first place where each day begins. */
const tomorrow = (): string => addDays(dayInJapan(new Date()), 1);

function future(file: ParsedFile): Found[] {
  const last = tomorrow();
  return checkedDays(file).flatMap(([path, checked]): Found[] =>
    checked > last
      ? [
          [
            path,
            warning({
              en: `${checked} is in the future: it is the day on which you compared it with the pages`,
              ja: `${checked}は未来の日付です。出典と照らし合わせた日を入れてください`,
              ko: `${checked}은(는) 미래의 날짜입니다. 출처와 대조한 날을 적어 주세요`,
            }),
          ],
        ]
      : [],
  );
}

/** Nobody in the data started acting at eighty. */
const oldestDebut = 80;

function centuries(file: ParsedFile): Found[] {
  if (file.kind !== 'actors' && file.kind !== 'people') return [];
  const { born, debut } = file.value;
  const year = Number(born?.slice(0, 4));
  return born !== undefined && debut !== undefined && debut - year > oldestDebut
    ? [
        [
          ['born'],
          warning({
            en: `${born} is ${debut - year} years before the debut (${debut}): is it ${year + 100}?`,
            ja: `${born}はデビュー（${debut}年）の${debut - year}年前です。${year + 100}年ではありませんか`,
            ko: `${born}은(는) 데뷔(${debut}년)보다 ${debut - year}년 앞입니다. ${year + 100}년이 아닌가요`,
          }),
        ],
      ]
    : [];
}

function folders(file: ParsedFile): Found[] {
  const isActor = (file.kind === 'people' || file.kind === 'actors') && file.value.occupation === 'actor';
  if (file.kind === 'people' && isActor)
    return [
      [
        ['occupation'],
        warning({
          en: 'an actor belongs in data/actors/: move the file',
          ja: '俳優のファイルは data/actors/ に置きます。移してください',
          ko: '배우의 파일은 data/actors/에 둡니다. 옮겨 주세요',
        }),
      ],
    ];
  if (file.kind === 'actors' && !isActor)
    return [
      [
        ['occupation'],
        warning({
          en: 'data/actors/ is for actors: move the file to data/people/',
          ja: 'data/actors/ は俳優だけの場所です。data/people/ に移してください',
          ko: 'data/actors/는 배우만 두는 곳입니다. data/people/로 옮겨 주세요',
        }),
      ],
    ];
  return [];
}

function examplePages(file: ParsedFile): Found[] {
  if (!('bibliography' in file.value)) return [];
  return Object.entries(file.value.bibliography ?? {}).flatMap(([id, { url }]): Found[] =>
    /^https?:\/\/(?:www\.)?example\.(?:com|org|net)\/article/u.test(url)
      ? [
          [
            ['bibliography', id, 'url'],
            warning({
              en: 'is the address of the example still: which page did you read?',
              ja: '見本のアドレスのままです。読んだページのアドレスを入れてください',
              ko: '예시 주소 그대로입니다. 읽은 페이지의 주소를 적어 주세요',
            }),
          ],
        ]
      : [],
  );
}

/** A name in katakana has ・ between surname and given name (ハン・ヒョジュ), a name in kanji nothing (磯村勇斗). */
function dots(file: ParsedFile): Found[] {
  if (file.kind !== 'actors' && file.kind !== 'people') return [];
  const { ja = '' } = file.value.names;
  if (/^[ァ-ヺー]+[＝=･\-‐ \u3000][ァ-ヺー]+$/u.test(ja))
    return [
      [
        ['names', 'ja'],
        warning({
          en: 'write ・ between surname and given name',
          ja: '姓と名の間に「・」を入れてください',
          ko: '성과 이름 사이에 ‘・’를 넣어 주세요',
        }),
      ],
    ];
  return /\p{Script=Han}[ \u3000][\p{Script=Han}\p{Script=Hiragana}]/u.test(ja)
    ? [
        [
          ['names', 'ja'],
          warning({
            en: 'has a space: a name in kanji is written without',
            ja: '空白があります。漢字の名前には空白を入れません',
            ko: '공백이 있습니다. 한자 이름은 붙여 씁니다',
          }),
        ],
      ]
    : [];
}

/** Kinds of work that no network broadcasts. */
const unairedKinds = { film: { ja: '映画', ko: '영화' }, stage: { ja: '舞台', ko: '무대 공연' } } as const;

const unaired = (kind: keyof typeof unairedKinds): Text => ({
  en: `a ${kind} work has no broadcaster: who made it belongs in companies`,
  ja: `${unairedKinds[kind].ja}に放送局はありません。製作した会社は会社の欄に入れてください`,
  ko: `${unairedKinds[kind].ko}에는 방송국이 없습니다. 제작한 회사는 회사 칸에 적어 주세요`,
});

/** Reports a film with networks, which readers would take for its makers. */
function broadcasters(file: ParsedFile): Found[] {
  if (file.kind !== 'series' || file.value.networks === undefined) return [];
  return file.value.kind === 'film' || file.value.kind === 'stage'
    ? [[['networks'], warning(unaired(file.value.kind))]]
    : [];
}

/** Reports characters that repeat the card's own words: the card writes "as X", 「X役」, "X 역", which would give 役役. */
function parts(file: ParsedFile): Found[] {
  if (file.kind !== 'series') return [];
  return (file.value.cast ?? []).flatMap(({ character }, index): Found[] =>
    character?.ja !== undefined && /役）?$/u.test(character.ja)
      ? [
          [
            ['cast', index, 'character', 'ja'],
            warning({
              en: 'ends in 役, which the card adds: name the character alone',
              ja: '「役」で終わっています。カードが付けるので、役名だけを書いてください',
              ko: '‘役’로 끝납니다. 카드가 덧붙이므로 배역 이름만 적어 주세요',
            }),
          ],
        ]
      : [],
  );
}

/** Reports possible but unlikely values: slips in a date, a folder, an address or a name. */
export const plausible = inEachFile((file) =>
  [future, centuries, folders, examplePages, dots, broadcasters, parts].flatMap((find) =>
    find(file).map(([path, { severity, text }]) => problemAt(file, path, severity, text)),
  ),
);
