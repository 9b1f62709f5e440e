import type { ParsedFile } from '../kinds.ts';
import type { Accepted } from '../schema/accepted.ts';
import type { Finding } from './finding.ts';
import { acceptedIn } from './rules/accepted-lists.ts';
import { complain, warning } from './rule.ts';

type Standing = NonNullable<Accepted['warnings']>[number];

/** A warning stays the same when the list around it grows or shrinks. */
const withoutPlaces = (field: string): string => field.replaceAll(/\[\d+\]/gu, '[]');

const keyOf = ({ file, rule, field, message }: Omit<Standing, 'why'>): string =>
  [file, rule, withoutPlaces(field), message].join('\n');

const standingIn = (files: readonly ParsedFile[]): readonly Standing[] => {
  const file = files.find(({ kind }) => kind === 'accepted');
  return file?.kind === 'accepted' ? (file.value.warnings ?? []) : [];
};

/** The warnings of any rule, as data/accepted.json lists them. The reasons that somebody wrote there stay. */
export function standingOf(findings: readonly Finding[], files: readonly ParsedFile[]): Standing[] {
  const reasons = new Map(standingIn(files).map((one) => [keyOf(one), one.why]));
  const listed = new Map<string, Standing>();
  for (const { severity, file, rule, field, message } of findings) {
    if (severity !== 'warning' || file === 'data/accepted.json') continue;
    const one = { file, rule, field: withoutPlaces(field), message };
    const why = reasons.get(keyOf(one));
    listed.set(keyOf(one), why === undefined ? one : { ...one, why });
  }
  return [...listed].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}

/** The findings without the listed warnings. A listed warning that is gone has to leave the list. Errors always show. */
export function withoutStanding(
  findings: readonly Finding[],
  files: readonly ParsedFile[],
  { isComplete }: { readonly isComplete: boolean },
): Finding[] {
  const standing = standingIn(files);
  if (standing.length === 0) return [...findings];
  const listed = new Set(standing.map(keyOf));
  const there = new Set(findings.map(keyOf));
  const { file } = acceptedIn(files, () => []);
  const gone = standing.flatMap((one, index): Finding[] =>
    file === undefined || there.has(keyOf(one)) || !isComplete
      ? []
      : [{ rule: 'standing', ...complain({ file, path: ['warnings', index] }, noLongerThere) }],
  );
  return [...findings.filter((one) => one.severity === 'error' || !listed.has(keyOf(one))), ...gone];
}

const noLongerThere = warning({
  en: 'this warning is gone: remove it from the list',
  ja: 'この警告はもう出ません。一覧から外してください',
  ko: '이 경고는 더 이상 나오지 않습니다. 목록에서 빼 주세요',
});
