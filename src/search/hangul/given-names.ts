import { isHangulSurname, surnameAndGiven } from './surname.ts';

/**
 * The syllables of Korean given names: the readings of the hanja that the Supreme Court admits for names (인명용 한자표), and
 * native words (아름, 한별, 이슬). They are some 500 of 11,172 syllables, so a name with any other syllable, such as 티 or 뷴,
 * is misspelt or foreign.
 */
const readings =
  '가각간갈감갑강개객갱거건걸검겁게겨격견결겸경계고곡곤골공과곽관괄광괘괴굉교구국군굴궁권궐궤귀규균귤극근글금급긍기긴길김' +
  '나난날남납낭내녀년념녕노농뇌누눈눌뉴능니다단달담답당대댁덕도독돈돌동두둔득등라락란람랑래량려력련렬렴령례로록론롱뢰료룡루류륙륜률륭륵름릉리린림립' +
  '마막만말망매맥맹면멸명모목몰몽묘무묵문물미민밀박반발방배백번벌범법벽변별병보복본봉부북분불붕비빈빙사산살삼삽상새색생서석선설섬섭성세소속손솔송쇄수숙순술숭슬습승시식신실심십쌍씨' +
  '아악안알암압앙애액앵야약양어억언얼엄업에여역연열염엽영예오옥온올옹와완왈왕왜외요욕용우욱운울웅원월위유육윤율융은을음읍응의이익인일임입잉' +
  '자작잔잠잡장재쟁저적전절점접정제조족존졸종좌죄주죽준중즉즐즙증지직진질짐집징차착찬찰참창채책처척천철첨첩청체초촉촌총촬최추축춘출충취측층치칙친칠침칭쾌' +
  '타탁탄탈탐탑탕태택탱터토통퇴투특파판팔패팽편평폐포폭표품풍피필하학한할함합항해핵행향허헌헐험혁현혈협형혜호혹혼홀홍화확환활황회획횡효후훈훤휘휴휼흉흑흔흘흠흡흥희힐';
const nativeWords = '꽃늘들바람롬름봄빛샘솔솜슬힘찬참큰한별';

export const givenNameSyllables: ReadonlySet<string> = new Set(`${readings}${nativeWords}`);

const isGivenName = (given: string): boolean =>
  given.length > 0 && given.length < 3 && Array.from(given).every((syllable) => givenNameSyllables.has(syllable));

/** Whether hangul has the form of a whole Korean name: 채종협, but not 히라오카, 김뷴수 or 종협. */
export function isKoreanName(hangul: string): boolean {
  const [surname, given] = surnameAndGiven(hangul) ?? ['', ''];
  return isHangulSurname(surname) && isGivenName(given);
}
