import { error, inEachFile, warning } from '../rule.ts';
import { problemAt } from '../../report.ts';

/** A person who occurs twice in one cast, or twice among the directors, writers or producers. */
export const credits = inEachFile((file) => {
  if (file.kind !== 'series') return [];
  const { cast = [] } = file.value;
  const actors = cast.flatMap((credit, index) => {
    const before = cast.findIndex(({ person }) => person === credit.person);
    if (before === index) return [];
    const isSame = cast[before]?.character?.en === credit.character?.en;
    const { severity, message } = isSame
      ? error(`"${credit.person}" is in this cast already (cast[${before}])`)
      : warning(`"${credit.person}" is in this cast already (cast[${before}]): two characters go into one credit`);
    return [problemAt(file, ['cast', index, 'person'], severity, message)];
  });
  const makers = (['directors', 'writers', 'producers'] as const).flatMap((field) => {
    const list = file.value[field] ?? [];
    return list.flatMap(({ name }, index) =>
      list.findIndex((other) => other.name === name) === index
        ? []
        : [problemAt(file, [field, index, 'name'], 'warning', `"${name}" is in this list already`)],
    );
  });
  const companies = (file.value.companies ?? []).flatMap(({ company, role }, index, list) =>
    list.findIndex((other) => other.company === company && other.role?.en === role?.en) === index
      ? []
      : [problemAt(file, ['companies', index, 'company'], 'warning', `"${company}" is in this list already`)],
  );
  return [...actors, ...makers, ...companies];
});
