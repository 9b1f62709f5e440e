/** Honorifics and terms of affection after a name, in the three languages and in letters. */
const japanese = 'さん|様|さま|サマ|ちゃん|チャン|くん|クン|君|氏|先生|せんせい|センセイ|先輩|せんぱい|センパイ|姫';
const korean = '사마|님|씨|배우님|선배|선배님|선생님|오빠|언니|누나';
const latin = 'sama|san|ssi|nim|oppa|hime|chan|kun';

const ending = new RegExp(`^(.{2,}?)(?:${japanese}|${korean})$`, 'u');

/** Words that are honorifics when they are separate words: "Hyup-sama", "Jiwoo hime". */
export const honorificWords = new Set([...latin.split('|'), ...japanese.split('|'), ...korean.split('|')]);

/** ヒョプ様 → ヒョプ; undefined without an honorific, or if fewer than two letters would remain. */
export const withoutHonorific = (text: string): string | undefined => ending.exec(text)?.[1];
