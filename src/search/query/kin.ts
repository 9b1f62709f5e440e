import { isWholeName } from '../names/whole-name.ts';

/**
 * Kin and partners behind a name: 이제훈 동생 and "son ye jin husband" are other people. 형, 누나, オッパ and the like are what
 * fans call the star.
 */
const behindNames = [
  /^(.{2,}?)의? ?(?:여동생|남동생|친동생|동생|친형|친누나|아버지|아빠|어머니|엄마|부모|부모님|부인|아내|남편|와이프|아들|딸|조카|사촌|전처|전남편|여자친구|남자친구|여친|남친)$/u,
  /^(.{2,}?) ?の? ?(?:実の)?(?:弟|妹|兄|姉|お父さん|お母さん|父親|母親|父|母|妻|奥さん|夫|旦那|嫁|息子|娘|元妻|元夫|彼女|彼氏|家族)$/u,
  /^(.{3,}?)(?: s)? (?:(?:younger|older|elder|little|big|twin|ex) )?(?:brother|sister|wife|husband|son|daughter|mother|father|mom|dad|girlfriend|boyfriend|nephew|niece|cousin|family)$/u,
];

/** The name before such a word at the end of a cleaned query. "Ye-jin Son" is a whole name. */
export function nameBeforeKin(cleaned: string): string | undefined {
  if (isWholeName(cleaned)) return undefined;
  for (const behind of behindNames) {
    const [, name] = behind.exec(cleaned) ?? [];
    if (name !== undefined) return name;
  }
  return undefined;
}
