import type { Language } from '../../src/language/language.ts';

/** What a question takes for true of today or of a part. `P`: a person, `G`: a group, `K`: an agency, `T`: a title, `C`: a part. */
export const claims = {
  'left-group': {
    en: ['Is P still a member of G?', 'is P still in G'],
    ja: ['Pってまだ G にいるんだっけ', 'Pは今も G のメンバーですか？'],
    ko: ['P 아직도 G 멤버야?', 'P, 지금도 G 멤버인가요?'],
  },
  'was-in-group': {
    en: ['Was P a member of G?', 'Did P use to be in G?'],
    ja: ['Pは元 G ですか？', 'Pは以前 G のメンバーでしたか？'],
    ko: ['P, G 멤버였어?', 'P, G 출신 맞아?'],
  },
  'in-group': {
    en: ['Is P still a member of G?', 'Is P in G?'],
    ja: ['Pは今も G のメンバーですか？', 'Pってまだ G にいるの？'],
    ko: ['P 아직 G 멤버야?', 'P, G 멤버 맞아?'],
  },
  'left-agency': {
    en: ['Is P still with K?', 'Is K still the agency of P?'],
    ja: ['Pの所属事務所は今もKですか？', 'Pはまだ事務所Kに所属していますか？'],
    ko: ['P 소속사 아직 K 맞죠', 'P, 지금도 K 소속인가요?', 'P 아직도 K야?'],
  },
  died: {
    en: ['Is P still alive?', 'is P alive today'],
    ja: ['Pさんはご健在ですか', 'Pさんはまだ生きていますか？'],
    ko: ['P 지금 살아 있어?', 'P님은 아직 살아 계신가요?'],
  },
  'own-part': {
    en: ['Did P play C in T?', 'Was P C in T?'],
    ja: ['『T』でPはC役でしたか？', '『T』のC役はPだったっけ'],
    ko: ['〈T〉에서 P, C 역 맞아?', '〈T〉에서 P, C 역이었나'],
  },
  'other-part': {
    en: ['Did P play C in T?', 'Was P C in T?'],
    ja: ['『T』でPはC役でしたか？', '『T』でPがC役だったっけ'],
    ko: ['〈T〉에서 P, C 역 맞아?', '〈T〉에서 P, C 역이었나'],
  },
  'higher-end': {
    en: [
      'Did T rate higher at its end than at its start?',
      'Were the ratings of the last episode of T higher than those of the first?',
    ],
    ja: ['『T』の視聴率は初回より最終回のほうが高かった？', '『T』の最終回の視聴率は初回より上がりましたか？'],
    ko: ['〈T〉 시청률, 첫 회보다 마지막 회가 더 높았어?', '〈T〉 마지막 회 시청률이 첫 회보다 올랐나요?'],
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language, readonly string[]>>>>;

export type ClaimKind = keyof typeof claims;
