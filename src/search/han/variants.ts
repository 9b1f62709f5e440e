import { simplified } from './simplified.ts';

/**
 * Maps old forms of kanji to the new forms of Japanese print (当用漢字字体表, 1949; 人名用漢字), and forms of Korean and Chinese
 * keyboards as well. Names are written in both: 濱田 and 浜田, 澤 and 沢.
 */
const pairs =
  '澤沢濱浜邊辺邉辺廣広齋斎國国龍竜眞真惠恵榮栄櫻桜﨑崎髙高彌弥實実壽寿黑黒應応學学會会樂楽戀恋變変圓円賣売讀読發発' +
  '嶋島嶌島瀧滝淵渕亞亜惡悪壹壱榮栄驛駅圓円緣縁奧奥橫横歐欧假仮價価畫画懷懐壞壊擴拡覺覚勸勧觀観關関顏顔' +
  '氣気歸帰舊旧峽峡狹狭曉暁區区勳勲徑径溪渓經経輕軽藝芸縣県劍剣險険驗験嚴厳廣広鑛鉱號号參参慘惨殘残絲糸兒児辭辞濕湿寫写' +
  '釋釈從従澁渋獸獣縱縦處処緖緒敍叙將将稱称燒焼證証條条狀状淨浄剩剰疊畳乘乗讓譲釀醸觸触寢寝愼慎晉晋盡尽圖図粹粋醉酔隨随' +
  '鐵鉄鹽塩龜亀禮礼祿禄敎教淸清靑青黃黄槇槙鷗鴎穗穂鄕郷虛虚揭掲擊撃溫温硏研禰祢莖茎薰薫讚讃遙遥鎭鎮飮飲騷騒齒歯寬寛尙尚巢巣恆恒悅悦戲戯搔掻敕勅晚晩曆暦檢検歲歳每毎涉渉渴渇瘦痩祕秘穩穏竝並絕絶繪絵繼継舍舎雙双顯顕' +
  '數数聲声靜静攝摂專専淺浅戰戦錢銭潛潜纖繊禪禅壯壮搜捜插挿曾曽爭争莊荘裝装總総聰聡藏蔵臟臓屬属續続墮堕對対體体帶帯滯滞' +
  '單単擔担膽胆團団彈弾遲遅晝昼蟲虫鑄鋳廳庁聽聴轉転點点傳伝當当黨党盜盗稻稲鬪闘德徳獨独屆届繩縄貳弐拜拝廢廃賣売麥麦拔抜' +
  '蠻蛮濱浜甁瓶拂払佛仏辨弁瓣弁辯弁舖舗步歩寶宝豐豊萬万滿満默黙譯訳藥薬與与餘余譽誉搖揺樣様謠謡來来亂乱覽覧兩両獵猟綠緑' +
  '淚涙壘塁靈霊齡齢歷歴爐炉勞労樓楼錄録灣湾增増瀨瀬賴頼郞郎峯峰冨富凛凜凉涼衞衛喆哲煕熙熈熙姬姫桒桑眞真舘館柗松';

/** Other interchangeable characters of surnames: 斉藤 and 斎藤 are both Saito. */
const misspelt = '斉斎齊斎曾曽';

const newForms = new Map<string, string>();
const take = (list: string, of: (form: string) => string): void => {
  for (let index = 0; index + 1 < list.length; index += 2) {
    const form = of(list.charAt(index + 1));
    if (list.charAt(index) !== form) newForms.set(list.charAt(index), form);
  }
};
take(pairs, (form) => form);
take(misspelt, (form) => newForms.get(form) ?? form);
// A simplified form maps to its traditional one, which may in turn have a new form in Japan: 孙 孫, 张 張.
take(simplified, (form) => newForms.get(form) ?? form);

const oldForms = new RegExp(`[${[...newForms.keys()].join('')}]`, 'gu');

/** 濱田岳 → 浜田岳, 宋承宪 → 宋承憲. */
export const newKanji = (text: string): string => text.replaceAll(oldForms, (kanji) => newForms.get(kanji) ?? kanji);
