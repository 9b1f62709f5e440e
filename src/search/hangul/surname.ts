/**
 * Surnames of two syllables. All others have one (Statistics Korea, census of 2015; the common ones are 남궁, 황보, 제갈, 선우,
 * 사공, 독고, 서문, 동방).
 */
const double = new Set(['남궁', '황보', '제갈', '선우', '사공', '독고', '서문', '동방']);

/**
 * The 109 surnames with more than 6,000 bearers each, most common first: 99.8 % of Koreans (Statistics Korea, census of
 * 2015). The first 45 cover 95 % of the bearers.
 */
export const surnames: readonly string[] = [
  ...new Set(
    (
      '김 이 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 전 홍 유 고 문 양 손 배 백 허 남 심 노 하 곽 성 차 주 우 구 나 민 류 진 지 엄 채 원 천 방 공 현 ' +
      '함 변 염 여 추 도 소 석 선 설 마 길 연 위 표 명 기 반 라 왕 금 옥 육 인 맹 제 모 탁 국 어 은 편 용 예 경 봉 사 부 가 복 태 목 형 계 피 두 감 음 빈 동 온 ' +
      '호 범 남궁 황보 선우 제갈 독고'
    ).split(' '),
  ),
];

/**
 * Surnames whose ㄹ the South writes and pronounces as ㄴ, although many bearers keep it in Latin letters: 노태우 is Roh
 * Tae-woo (한글 맞춤법 12, 두음법칙).
 */
const otherInitial: ReadonlyMap<string, string> = new Map([
  ['노', '로'],
  ['나', '라'],
  ['라', '나'],
]);
export const withOtherInitial = (surname: string): string | undefined => otherInitial.get(surname);

const known = new Set(surnames);
export const isHangulSurname = (hangul: string): boolean => known.has(hangul);

/** 채종협 → 채, 종협; 독고영재 → 독고, 영재. Undefined if the text cannot be surname and given name. */
export function surnameAndGiven(hangul: string): readonly [string, string] | undefined {
  if (!/^[가-힣]{2,5}$/u.test(hangul)) return undefined;
  const length = hangul.length > 2 && double.has(hangul.slice(0, 2)) ? 2 : 1;
  return hangul.length - length > 3 ? undefined : [hangul.slice(0, length), hangul.slice(length)];
}
