import type { Language } from '../../../src/language/language.ts';

/** A name in English, Japanese and Korean. */
type Names = readonly [string, string, string];
type Phrasings = Readonly<Record<Language, readonly string[]>>;

/** Works that exist and that the catalog does not have. Of several, every word is one of the language: 相棒, Silent. */
export const titles: readonly Names[] = [
  ['Hanzawa Naoki', '半沢直樹', '한자와 나오키'],
  ['Shogun', '将軍', '쇼군'],
  ['Doctor X', 'ドクターX', '닥터 X'],
  ['Unnatural', 'アンナチュラル', '언내추럴'],
  ['Alice in Borderland', '今際の国のアリス', '아리스 인 보더랜드'],
  ['Nodame Cantabile', 'のだめカンタービレ', '노다메 칸타빌레'],
  ['Silent', 'サイレント', '사일런트'],
  ['First Love Hatsukoi', '初恋ハツコイ', '퍼스트 러브 하츠코이'],
  ['Tokyo Vice', '東京バイス', '도쿄 바이스'],
  ['The Makanai', '舞妓さんちのまかないさん', '마이코네 행복한 밥상'],
  ['Tiger and Dragon', 'タイガー&ドラゴン', '타이거 앤 드래곤'],
  ['Rurouni Kenshin', 'るろうに剣心', '바람의 검심'],
  ['Kamen Rider Zeztz', '仮面ライダーゼッツ', '가면라이더 제츠'],
  ['Jujutsu Kaisen', '呪術廻戦', '주술회전'],
  ['Spy Family', 'スパイファミリー', '스파이 패밀리'],
  ['Trillion Game', 'トリリオンゲーム', '트릴리언 게임'],
  ['Zettai Reido', '絶対零度', '절대영도'],
  ['Ameku', '天久鷹央', '아메쿠 다카오'],
  ['Vivant', 'ヴィヴァン', '비반트'],
  ['Mikazuki Diner', '三日月食堂', '초승달 식당'],
  ['Kuroshoin no Rokubei', '黒書院の六兵衛', '구로쇼인의 로쿠베에'],
  ['Oshin', 'おしん', '오싱'],
  ['Amachan', 'あまちゃん', '아마짱'],
  ['Dragon Zakura', 'ドラゴン桜', '드래곤 자쿠라'],
  ['Liar Game', 'ライアーゲーム', '라이어 게임'],
  ['Kazoku Game', '家族ゲーム', '가족게임'],
  ['Great Teacher Onizuka', '鬼塚英吉', '반항하지마 오니즈카'],
  ['Nigehaji', '逃げ恥', '니게하지'],
  ["Ossan's Love", 'おっさんずラブ', '오상즈 러브'],
  ['Keizoku', 'ケイゾク', '케이조쿠'],
  ['Aibou', '相棒', '아이보'],
  ['Shitamachi Rocket', '下町ロケット', '변두리 로켓'],
  ['Code Blue', 'コードブルー', '코드블루'],
  ['Fugitive Boys', '逃亡少年', '도망소년단'],
  ['Kingyo Tsuma', '金魚妻', '금붕어 아내'],
  ['Gannibal', 'ガンニバル', '간니발'],
  ['Ikigami', 'イキガミ', '이키가미'],
  ['Yowamushi Pedal', '弱虫ペダル', '겁쟁이 페달'],
];

/** People who exist and whom the catalog does not have. */
export const people: readonly Names[] = [
  ['Ren Meguro', '目黒蓮', '메구로 렌'],
  ['Minami Hamabe', '浜辺美波', '하마베 미나미'],
  ['Ryusei Yokohama', '横浜流星', '요코하마 류세이'],
  ['Tsubasa Honda', '本田翼', '혼다 쓰바사'],
  ['Tao Tsuchiya', '土屋太鳳', '쓰치야 다오'],
  ['Fumika Baba', '馬場ふみか', '바바 후미카'],
  ['Mackenyu', '新田真剣佑', '아라타 맛켄유'],
  ['Sho Hirano', '平野紫耀', '히라노 쇼'],
  ['Yuya Yagira', '柳楽優弥', '야기라 유야'],
  ['Keiko Kitagawa', '北川景子', '기타가와 게이코'],
  ['Yui Aragaki', '新垣結衣', '아라가키 유이'],
  ['Nana Mori', '森七菜', '모리 나나'],
  ['Rina Kawaei', '川栄李奈', '가와에이 리나'],
  ['Hokuto Matsumura', '松村北斗', '마쓰무라 호쿠토'],
  ['Rikako Aikawa', '相川梨花子', '아이카와 리카코'],
];

/** `T` stands for the name. */
export const ofTitles: Phrasings = {
  en: [
    'when does T start',
    'what were the ratings of T',
    'how many episodes does T have',
    'who is in T',
    'T cast please',
    'where can i watch T',
    'T ratings',
    'who directed T',
    'what is T about',
  ],
  ja: [
    'Tの視聴率を教えて',
    'Tは全何話？',
    'Tの出演者は？',
    'Tってどこで見れる？',
    'Tの監督は誰',
    'Tはいつから放送？',
    'Tの主題歌は？',
    'Tのあらすじ教えて',
    'Tの視聴率どうだった',
  ],
  ko: [
    'T 시청률 알려줘',
    'T 몇 부작이야?',
    'T 출연진 누구야',
    'T 어디서 볼 수 있어?',
    'T 감독이 누구야',
    'T 언제 시작해?',
    'T 주제가 뭐야',
    'T 줄거리 알려줘',
    'T 누가 나와?',
  ],
};

export const ofPeople: Phrasings = {
  en: [
    "when does T's new drama start",
    'T new drama',
    'how old is T',
    'which dramas is T in',
    "what is T's agency",
    "what was T's first drama",
    'who is T',
  ],
  ja: [
    'Tの新ドラマはいつ始まりますか',
    'Tの最新作は？',
    'Tって何歳？',
    'Tの出演作を教えて',
    'Tの事務所はどこ',
    'Tのデビュー作は？',
    'Tの次のドラマいつ',
  ],
  ko: [
    'T 새 드라마 언제 해?',
    'T 최신작 뭐야',
    'T 몇 살이야?',
    'T 출연작 알려줘',
    'T 소속사 어디야',
    'T 데뷔작 뭐야?',
    'T 다음 드라마 언제 시작해',
  ],
};
