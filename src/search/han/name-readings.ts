/**
 * Kanji of Japanese given names that share a reading (人名読み): fans hear よし and write 嘉 for 喜, or hear ゆう and write 裕 for
 * 祐. A kanji with several readings is in several groups.
 */
const groups = (
  'よし:義良芳吉好喜嘉慶佳由美善淑孝祥 ゆう:裕祐佑悠優勇雄友由結有侑夕 いち:一市壱 ゆき:幸行之雪由志 しん:真信慎新伸進晋心 けん:健賢研謙憲建剣 じゅん:純順淳潤準隼惇 ' +
  'や:哉也弥矢夜 こ:子小心 ろう:郎朗浪 ひろ:博弘浩宏広寛裕大洋 あき:明昭彰章秋晶暁亮 じ:二次司治児志 た:太多 かず:和一数 けい:恵慶圭敬桂啓景 み:美実海未見 か:香佳花華加夏 ' +
  'たか:隆孝貴高崇尚敬 まさ:正雅昌政将真雅 すけ:介助輔佑祐亮 ひこ:彦比 と:人斗翔士登 き:樹輝希貴紀喜生 お:男夫雄央生 え:江恵絵枝 くに:邦国 てつ:哲鉄徹 とし:俊敏利年寿 ' +
  'のり:典則紀憲徳教規範 ふみ:文史郁 み:三 やす:康泰靖保安 りょう:亮良涼遼諒 しょう:翔祥昇将章尚 だい:大 こう:浩幸光航康晃功孝 そう:聡壮奏宗颯 ' +
  'たく:拓卓琢 なお:直尚 はる:春晴陽治遥 ちか:親近千 とも:友知智朋 あつ:敦篤淳厚 つよし:剛毅強 しげ:茂重繁 かつ:勝克 もと:元基本 たつ:達辰竜 りゅう:竜隆流 ' +
  'さと:里聡智 じゅ:樹寿 れい:玲怜麗礼 り:里理莉利梨 な:奈菜那 さ:沙紗佐早 ま:真麻万 お:緒 みつ:光満充 のぶ:信伸延 ひで:秀英 つね:常恒 なり:成也'
)
  .split(' ')
  .map((group) => group.slice(group.indexOf(':') + 1));

/** Whether two kanji of given names may have the same reading. */
export const areHomophones = (a: string, b: string): boolean =>
  a !== b && groups.some((group) => group.includes(a) && group.includes(b));
