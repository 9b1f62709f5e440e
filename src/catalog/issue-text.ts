import type * as z from 'zod';
import { didYouMean } from './closest.ts';
import { dateMeant } from './date-meant.ts';
import { expectedHere, wayOut, wordMeant } from './expected.ts';
import type { FieldPath } from './place.ts';
import { inThreeLanguages, messages } from './schema/messages.ts';
import type { Text } from './schema/text.ts';
import { purposeOf, schemaAt } from './shape.ts';

type Issue = z.core.$ZodIssue;

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

const isEmpty = (value: unknown): boolean => value === '' || (Array.isArray(value) && value.length === 0);

/**
 * A field that was left empty, as in a new skeleton: the command line quotes the schema's description of its content,
 * and Discord's forms have their own.
 */
function stillEmpty(schema: unknown, path: FieldPath): Text {
  const purposes = [purposeOf(schema, path.slice(0, -1)), purposeOf(schema, path)].filter(
    (purpose) => purpose !== undefined,
  );
  return {
    en: `is still empty${purposes.length > 0 ? `: ${purposes.join(' – ')}` : ''}`,
    ja: 'まだ空です',
    ko: '아직 비어 있습니다',
  };
}

/** The value that a missing field needs: its description, or its format. */
function missingHere(expected: string, schema: unknown, path: FieldPath): Text {
  const purpose = expected === 'string' ? purposeOf(schema, path) : undefined;
  const written = expectedHere(expected, schemaAt(schema, path));
  return {
    en: `is missing: ${written.en} belongs here${purpose === undefined ? '' : ` (${purpose})`}`,
    ja: `ありません。${written.ja}が要ります`,
    ko: `없습니다. ${written.ko}이(가) 필요합니다`,
  };
}

const allLanguages = (text: string): Text => ({ en: text, ja: text, ko: text });

/** The fault in the form of a value, and the value itself. */
function foundInstead({ message }: Issue, value: unknown): Text {
  const said = inThreeLanguages(message) ?? allLanguages(message);
  const found = show(value);
  return { en: `${said.en}, found ${found}`, ja: `${said.ja}（${found}）`, ko: `${said.ko}(${found})` };
}

/** What people write for an unknown value. */
const unknownWords = /^(?:tb[acd]|unknown|n\/?a|none|[?？-]+|未定|不明|非公開|미정|불명|미상|비공개)$/iu;

function invalidFormat(issue: Issue, value: unknown): Text {
  const found = show(value);
  if (issue.code === 'invalid_format' && issue.format === 'url')
    return {
      en: `is no address, found ${found}: an address begins with https://`,
      ja: `アドレスではありません（${found}）。アドレスは https:// で始まります`,
      ko: `주소가 아닙니다(${found}). 주소는 https://로 시작합니다`,
    };
  const date = ofDate(issue, value);
  if (date !== undefined) return date;
  const said = foundInstead(issue, value);
  return typeof value === 'string' && unknownWords.test(value)
    ? {
        en: `${said.en}: what is not known is left out`,
        ja: `${said.ja}。分からないことは書かずにおきます`,
        ko: `${said.ko}. 알 수 없는 것은 적지 않습니다`,
      }
    : said;
}

const isAboutDates = ({ message }: Issue): boolean => message === messages.date.en || message === messages.day.en;

/** A date in another form, or with day and month swapped, and its correct form. */
function ofDate(issue: Issue, value: unknown): Text | undefined {
  const date = typeof value === 'string' ? dateMeant(value) : undefined;
  // A full date never becomes shorter than its known parts.
  if (date === undefined || (issue.message === messages.day.en && date.length < 10)) return undefined;
  const found = show(value);
  if (isAboutDates(issue))
    return {
      en: `is not written as dates are here, found ${found}: write "${date}"`,
      ja: `日付の書き方が違います（${found}）。「${date}」と書いてください`,
      ko: `날짜를 쓰는 방식이 다릅니다(${found}). ‘${date}’로 써 주세요`,
    };
  const said = messages.noSuchDate;
  return issue.message === said.en
    ? {
        en: `${said.en}, found ${found}: is it "${date}"?`,
        ja: `${said.ja}（${found}）。「${date}」ではありませんか`,
        ko: `${said.ko}(${found}). ‘${date}’이(가) 아닌가요`,
      }
    : undefined;
}

/** A value that is not one of the allowed words, with the one that was probably meant. */
function oneOf(allowed: readonly string[], value: unknown): Text {
  const found = show(value);
  const meant = typeof value === 'string' ? wordMeant(value, allowed) : undefined;
  const advice: Text =
    meant === undefined
      ? didYouMean(typeof value === 'string' ? value : '', allowed)
      : { en: `: write "${meant}"`, ja: `。「${meant}」にしてください`, ko: `. ‘${meant}’로 써 주세요` };
  return {
    en: `expected one of ${allowed.join(', ')}, found ${found}${advice.en}`,
    ja: `${allowed.join('、')}のどれかを入れてください（${found}）${advice.ja}`,
    ko: `${allowed.join(', ')} 가운데 하나를 적어 주세요(${found})${advice.ko}`,
  };
}

function wrongType(expected: string, value: unknown, schema: unknown): Text {
  const written = expectedHere(expected, schema);
  const way = wayOut(expected, value);
  const found = show(value);
  return {
    en: `expected ${written.en}, found ${found}${way.en}`,
    ja: `${written.ja}が要ります（${found}）${way.ja}`,
    ko: `${written.ko}이(가) 필요합니다(${found})${way.ko}`,
  };
}

/** A text has a length, anything else a size. */
type Measure = 'length' | 'size';

const measureOf = ({ origin }: { readonly origin: string }): Measure => (origin === 'string' ? 'length' : 'size');

const tooSmallWords: Readonly<Record<Measure, Text>> = {
  length: { en: 'is too short', ja: '短すぎます', ko: '너무 짧습니다' },
  size: { en: 'is too small', ja: '小さすぎます', ko: '너무 작습니다' },
};

function tooSmall(measure: Measure, least: string, value: unknown): Text {
  const said = tooSmallWords[measure];
  const found = show(value);
  return {
    en: `${said.en}: at least ${least}, found ${found}`,
    ja: `${said.ja}。${least}以上にしてください（${found}）`,
    ko: `${said.ko}. ${least} 이상으로 해 주세요(${found})`,
  };
}

const tooBigWords: Readonly<Record<Measure, Text>> = {
  length: { en: 'is too long', ja: '長すぎます', ko: '너무 깁니다' },
  size: { en: 'is too large', ja: '大きすぎます', ko: '너무 큽니다' },
};

function tooBig(measure: Measure, most: string, value: unknown): Text {
  if (measure === 'length' && typeof value === 'string')
    return {
      en: `has ${value.length} characters, and the card has room for ${most}`,
      ja: `${value.length}文字あります。カードに入るのは${most}文字までです`,
      ko: `${value.length}자입니다. 카드에는 ${most}자까지 들어갑니다`,
    };
  const said = tooBigWords[measure];
  const found = show(value);
  return {
    en: `${said.en}: at most ${most}, found ${found}`,
    ja: `${said.ja}。${most}以下にしてください（${found}）`,
    ko: `${said.ko}. ${most} 이하로 해 주세요(${found})`,
  };
}

/** One issue of zod with a value, in words. */
export function describe(issue: Issue, value: unknown, schema: unknown, path: FieldPath): Text {
  if (isEmpty(value) && (issue.code === 'too_small' || issue.code === 'invalid_format'))
    return stillEmpty(schema, path);
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined
        ? missingHere(issue.expected, schema, path)
        : wrongType(issue.expected, value, schemaAt(schema, path));
    case 'invalid_value':
      return oneOf(issue.values.map(String), value);
    case 'too_small':
      return tooSmall(measureOf(issue), String(issue.minimum), value);
    case 'too_big':
      return tooBig(measureOf(issue), String(issue.maximum), value);
    case 'invalid_key':
      return {
        en: `${show(value)} cannot be the name of a field here`,
        ja: `${show(value)}はここの欄の名前にできません`,
        ko: `${show(value)}은(는) 여기서 칸의 이름이 될 수 없습니다`,
      };
    case 'invalid_format':
      return invalidFormat(issue, value);
    default:
      return ofDate(issue, value) ?? foundInstead(issue, value);
  }
}
