import { error, inEachFile, warning } from '../rule.ts';
import { problemAt } from '../../report.ts';
import type { Text } from '../../schema/text.ts';

const inList = (name: string): Text => ({
  en: `"${name}" is already in this list`,
  ja: `「${name}」はこの一覧にすでに入っています`,
  ko: `‘${name}’은(는) 이 목록에 이미 있습니다`,
});

/** A person who occurs twice in one cast, or twice among the directors, writers or producers. */
export const credits = inEachFile((file) => {
  if (file.kind !== 'series') return [];
  const { cast = [] } = file.value;
  const actors = cast.flatMap((credit, index) => {
    const before = cast.findIndex(({ person }) => person === credit.person);
    if (before === index) return [];
    const isSame = cast[before]?.character?.en === credit.character?.en;
    const { severity, text } = isSame
      ? error({
          en: `"${credit.person}" is in this cast already (cast[${before}])`,
          ja: `「${credit.person}」はこの出演者一覧にすでに入っています`,
          ko: `‘${credit.person}’은(는) 이 출연진에 이미 있습니다`,
        })
      : warning({
          en: `"${credit.person}" is in this cast already (cast[${before}]): two characters go into one credit`,
          ja: `「${credit.person}」はこの出演者一覧にすでに入っています。二役は一つの項目にまとめます`,
          ko: `‘${credit.person}’은(는) 이 출연진에 이미 있습니다. 1인 2역은 한 항목에 함께 적습니다`,
        });
    return [problemAt(file, ['cast', index, 'person'], severity, text)];
  });
  const makers = (['directors', 'writers', 'producers'] as const).flatMap((field) => {
    const list = file.value[field] ?? [];
    return list.flatMap(({ name }, index) =>
      list.findIndex((other) => other.name === name) === index
        ? []
        : [problemAt(file, [field, index, 'name'], 'warning', inList(name))],
    );
  });
  const companies = (file.value.companies ?? []).flatMap(({ company, role }, index, list) =>
    list.findIndex((other) => other.company === company && other.role?.en === role?.en) === index
      ? []
      : [problemAt(file, ['companies', index, 'company'], 'warning', inList(company))],
  );
  return [...actors, ...makers, ...companies];
});
