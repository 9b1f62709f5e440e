/**
 * Names and titles that are everyday words as well, as keys: "go", "friends", 서울, 道. In running text they are meant
 * only where something says so: quotation marks, capitals, a word such as "drama" beside them. Anything very short is
 * taken for an everyday word without being listed.
 */
const everyday = new Set(
  [
    'anonymous boat camellia caster clara confession demigod drama family friends ghost hara hero hotelier jesse jinja',
    'jinx leon memory michi miracle nameless nebula nicole nineteen paradise period rainbow romance road rondo rush',
    'seoul shin shower subaru saki takumi triangle wilderness web top boyfriend infinite jewelry pentagon chang sports',
    'comeandgo firstsnow goodluck lastman lastsnow noname nextsunday passingrain springhascome slowtrain thisunday',
    'thissunday tokyotaxi throughthenight onemorekiss kissmeagain ourhomeland finallife thejournalist',
    'theboat theshrine thetenor sleepingman stolenidentity secretmessage blackdawn supremelove thesleepingman',
    'nighthospital midnightdiner moviethejournalist themonsterkid journalist shrine tenor memories max kioku kaikyo',
    'ourafterschool femaledetectives conditionsofmarriage threemonster andlive lovehotel goodluck blueHour action',
    'animation anthology biography boxing comedy crime dance documentary economy fantasy food heist historical horror',
    'journalism legal melodrama medical music musical mystery noir occult omnibus police political reality revenge',
    'sport spy survival suspense thriller war workplace youth familydrama flowershadow koisurumaison trendy eita',
    'bada key luna lisa ricky',
    '고백 고스트 기억 나비잠 로드 보트 서울 파라다이스 해협 히어로 프렌즈 첫눈 신사 마물 괴물군 악녀 무명인 반신 지우 캐스터 승리 이완 가호 논 창 탑 엘 가족의나라',
    '밤을걸고 봄이왔다 봄날은간다 결혼식후에 결혼의조건 겨울벚꽃 도쿄택시 심야식당 굿럭 그리고살다 케이티 인수 성하 지순 나오 재현 건우 오용 성모 하나 하늘 우주 새벽 드라마 무지개 보이프렌드 카라 웹 유엔',
    '바다 키 미카 루나 리사 리키 지오 승호',
    'アニメ キャスター フレンズ レオン ロード ソウル サキ ロンド カメリア ネビュラ アト シン リア ロイ エル エン カイ アラ ハラ レインボー ソウルメイト アノニマス ゴースト ジンクス パラダイス トライアングル',
    '半神 楽園 海峡 記憶 道 花影 蒼井 昴 暗殺 告白 眠る男 春が来た 深夜食堂 結婚の条件 結婚式の後で 怪物くん 東京タクシー 次の日曜日 悪女 神社 ボート 成河 瑛太 乙葉 優香 夏帆 奈緒 知英 白竜 男 女 ルナ リサ ミカ パダ カラ フジ コメディ ドラマ 映画 ロマンス ウェブ',
  ].flatMap((line) => line.toLowerCase().split(' ')),
);

const katakanaOfKey = (key: string): string =>
  key.replaceAll(/[ぁ-ゖ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60));
const folded = new Set([...everyday].map(katakanaOfKey));

export const isEverydayWord = (key: string): boolean => folded.has(key);
