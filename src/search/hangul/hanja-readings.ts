/**
 * The hanja of most Korean names with their readings, from the list that the Supreme Court of Korea admits for names
 * (인명용 한자표): a syllable, then its characters. 金 is 김 as a surname, and 李 and 林 lose their ㄹ at the beginning.
 */
const list =
  '가佳嘉家加賀 각珏 간幹 강姜康江強剛鋼 개凱 건建健乾 경景敬慶京庚卿經炅璟瓊 계桂季啓 고高 곤坤 공孔公 관寬觀 광光廣 교敎 구具求九玖久丘 국國菊鞠 권權 귀貴 규奎圭揆珪 균均鈞 근根槿勤瑾 금琴金錦 기基奇起琪麒期琦祺紀 길吉 김金 ' +
  '나羅奈那娜 남南男楠 노盧魯 다多 단丹檀 담潭 대大 덕德悳 도道度都到陶導 동東棟童董 두斗杜 라羅 란蘭 람藍 랑浪朗郞 래來 려麗 련連蓮 령玲伶 례禮 로盧路 록綠 룡龍 류柳劉 률律 륜倫 리李利理梨 린麟潾隣 림林琳 ' +
  '마馬 만萬晩滿 명明命銘 모毛模 목睦 무武茂 문文門紋 미美微薇 민民敏旻珉玟閔 박朴 반潘 방方邦芳 배裵培 백白百 범範汎凡 변卞邊 병炳秉丙柄 보寶甫普輔 복福馥 봉奉鳳峰 부夫富 빈彬斌賓濱 ' +
  '사史思 산山 삼三 상相尙祥常翔 서徐瑞書西序抒舒 석錫碩石奭晳 선善宣先仙鮮璿 설雪薛 섭燮 성成聖星盛誠性城晟 세世細 소素昭蘇沼 손孫 송宋松頌 수秀洙壽守水銖修樹 숙淑肅 순順淳純舜 승承勝昇丞升 시時始詩施 식植埴 신信申新辛愼 심沈心 ' +
  '아雅娥兒亞芽 안安 애愛 양梁楊陽洋良 언彦言 엄嚴 여如余呂汝 연妍娟延姸燕淵蓮衍然 열烈悅 엽燁葉 영英永榮映瑛泳暎影寧 예藝睿禮叡譽 오吳五 옥玉 온溫 완完 왕王 요堯耀曜 용龍用容勇鏞鎔 우佑宇雨禹友祐優 욱旭昱煜郁 운雲運 웅雄 원元源媛園遠 월月 위魏 유柳劉有裕庾維兪 윤尹允潤胤 율律 은恩銀殷 을乙 의義宜 이李伊利怡 익翊益 인仁寅印人 일一日逸 임任林 ' +
  '자子慈 장張章璋長 재在宰載材栽 전全田 정鄭丁貞正靜廷晶政庭程禎 제濟帝諸 조趙曺祖朝 종鍾宗種 주朱周柱珠主宙州 준俊濬準浚峻駿 중重中仲 지智志知芝池枝祉之 진陳珍眞鎭辰秦晉振 찬贊燦讚粲 창昌 채蔡彩采 천千天 철哲喆澈徹 초初 춘春 충忠 치治致 ' +
  '탁卓 태泰太兌 택澤 필弼必 하河夏荷 학學鶴 한韓漢翰 해海 향香 허許 헌憲獻 혁赫爀革 현賢玄鉉顯炫泫絢 협協 형亨炯馨衡 혜惠慧蕙 호昊鎬浩虎皓好豪湖 홍洪弘紅 화花和華 환煥桓歡 황黃 효孝曉 후厚後 훈勳訓薰 휘輝徽 희熙喜姬熹希禧';

/** Each hanja with one of its readings; a hanja with two readings occurs twice. */
export const hanjaReadings: readonly (readonly [hanja: string, syllable: string])[] = list
  .split(' ')
  .flatMap((group) => Array.from(group.slice(1), (hanja) => [hanja, group.charAt(0)] as const));
