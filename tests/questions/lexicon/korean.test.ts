import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lexicons, meaningsIn, read } from './real-lexicons.ts';

/** Verbs and adjectives with their forms as a grammar book has them, one of each kind of stem. */
const verbs = [
  [
    '나오다',
    'asks.cast',
    '나오는 나온 나올까 나와요 나왔어 나왔나요 나왔던 나왔더라 나옵니까 나오지 나오냐 나왔음 나온다며',
  ],
  ['찍다', 'asks.cast', '찍는 찍은 찍어요 찍었어 찍었나요 찍었던 찍었더라 찍습니까 찍지 찍냐 찍었음 찍을까'],
  ['맡다', 'asks.plays', '맡는 맡은 맡아요 맡았어 맡았나요 맡았던 맡았더라 맡습니까 맡았지 맡았냐 맡았음'],
  ['쓰다', 'asks.writer', '쓰는 쓴 써요 썼어 썼나요 썼던 썼더라 씁니까 썼지 썼냐 썼음'],
  ['부르다', 'asks.music', '부르는 부른 불러요 불렀어 불렀나요 불렀던 불렀더라 부릅니까 불렀음'],
  ['만들다', 'asks.company', '만드는 만든 만들어요 만들었어 만들었나요 만들었던 만듭니까 만들었음 만들까'],
  ['태어나다', 'asks.birth', '태어난 태어났어 태어났나요 태어났더라 태어났습니까 태어났음'],
  [
    '출연하다',
    'asks.cast',
    '출연하는 출연한 출연해요 출연했어 출연했나요 출연했던 출연했더라 출연합니까 출연했음 출연하냐',
  ],
  ['공개되다', 'asks.release', '공개되는 공개된 공개돼요 공개됐어 공개되었나요 공개됐던 공개됩니까 공개됐음'],
  ['끝나다', 'asks.end', '끝나는 끝난 끝나요 끝났어 끝났나요 끝났더라 끝납니까 끝났음'],
  ['높다', 'operator.highest', '높은 높아요 높았어 높았나요 높았던 높습니까 높을까'],
  ['낮다', 'operator.lowest', '낮은 낮아요 낮았어 낮았던 낮습니까'],
  ['길다', 'operator.longest', '긴 길어요 길었어 길었나요 깁니까 길까'],
  ['어리다', 'operator.youngest', '어린 어려요 어렸어 어립니까 어릴까'],
  ['많다', 'operator.most', '많은 많아요 많았어 많았나요 많습니까 많을까'],
  ['보다', 'asks.service', '보려면 봐요 볼까 보나요 봅니까'],
  ['말하다', 'asks.said', '말하는 말한 말해요 말했어 말했나요 말했던 말했다고 말합니까'],
  ['밝히다', 'asks.said', '밝히는 밝힌 밝혀요 밝혔어 밝혔나요 밝혔던 밝힙니까'],
] as const;

describe('GIVEN a Korean verb or adjective of the lexicon', () => {
  it.each(verbs)('THEN every form of %s means %s', (_verb, meaning, forms) => {
    for (const form of forms.split(' ')) expect(meaningsIn('ko', `￼￼ ${form}`), form).toContain(meaning);
  });

  it.each([
    ['안 나온', 'asks.cast'],
    ['나오지 않은', 'asks.cast'],
    ['나오지 않았어', 'asks.cast'],
    ['출연하지 않는', 'asks.cast'],
    ['공개되지 못한', 'asks.release'],
    ['못 찍은', 'asks.cast'],
    ['찍지 않았나요', 'asks.cast'],
  ] as const)('THEN %s keeps its meaning when denied', (text, meaning) => {
    expect(meaningsIn('ko', text)).toContain(meaning);
    expect(meaningsIn('ko', text)).toContain('exclusion.not');
  });

  it('THEN any verb is found behind any particle, joined or not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...verbs),
        fc.constantFrom('이 ', '가 ', '은 ', '는 ', '에 ', '에서 ', '랑 ', ' '),
        fc.nat(30),
        fc.constantFrom('?', '', ' ㅋㅋ', '!'),
        ([, meaning, forms], particle, pick, end) => {
          const all = forms.split(' ');
          expect(meaningsIn('ko', `￼￼￼${particle}${all[pick % all.length] ?? ''}${end}`)).toContain(meaning);
        },
      ),
    );
  });
});

describe('GIVEN one word in several spellings', () => {
  it.each([
    ['asks.episodes', '몇 부작;몇부작;몇 화;몇화;총 몇 회;총몇회'],
    ['asks.service', '볼 수 있어;볼수 있어;볼수있어;어디서 봐;어디서봐;보는 곳'],
    ['asks.birth', '몇 살;몇살;나이가;생년월일;몇 년생;몇년생'],
    ['asks.costars', '같이 나온;같이나온;함께 출연한;함께출연한;호흡 맞춘'],
    ['asks.opposite', '상대역;상대 배우;러브라인'],
    ['billing.lead', '주연;남주;여주;주인공;남자 주인공;남자주인공'],
    ['exclusion.except', '말고;빼고;제외하고;제외한;외에'],
    ['service.netflix', '넷플;넷플릭스;Netflix'],
    ['genre.lgbtq', 'BL;bl;퀴어;동성애'],
    ['shape.why', '왜;이유가;어째서;무슨 이유;무슨이유'],
    ['time.last-year', '작년;지난해;지난 해'],
    ['operator.count', '몇 편;몇편;몇 명;몇명'],
  ] as const)('THEN each means %s', (meaning, spellings) => {
    for (const spelling of spellings.split(';')) expect(meaningsIn('ko', spelling), spelling).toContain(meaning);
  });

  it('THEN a particle restricts only when it is joined to a word', () => {
    expect(meaningsIn('ko', '영화만')).toContain('operator.only');
    expect(meaningsIn('ko', '만화')).not.toContain('operator.only');
    expect(meaningsIn('ko', '￼￼￼랑 ￼￼')).toContain('junction.and');
  });
});

describe('GIVEN a whole question with masked names', () => {
  it.each([
    ['￼￼ 감독 누구', ['감독=asks.director', '누구=shape.who']],
    ['한국배우', ['한국=origin.korean+place.korea', '배우=noun.actor']],
    ['일본 작품', ['일본=origin.japanese+place.japan', '작품=noun.work']],
    ['영화 말고 드라마만', ['영화=form.film', '말고=exclusion.except', '드라마=form.series', '만=operator.only']],
    ['시청률 제일 높았던 작품', ['시청률=asks.rating', '제일 높았던=operator.highest', '작품=noun.work']],
  ])('THEN "%s" is read word by word', (question, marks) => {
    expect(read('ko', question)).toEqual(marks);
  });

  it.each([
    ['나왔나요', true],
    ['나왔어?', true],
    ['있음', true],
    ['맞지', true],
    ['추천해', false],
    ['뭐부터 보면 돼', false],
    ['몇 부작이야', false],
    ['드라마 목록', false],
    ['알려줘', false],
  ])('THEN "%s" asks for yes or no: %s', (question, isAsked) => {
    expect(meaningsIn('ko', question).includes('shape.yes-no')).toBe(isAsked);
  });
});

describe('GIVEN everyday words', () => {
  it.each(['책상', '자전거', '창문', '포도', '사과', '수요일', '냉장고', '양말', '다리미'])(
    'THEN %s means nothing',
    (word) => {
      expect(meaningsIn('ko', word)).toEqual([]);
    },
  );

  it.each([
    ['아이유', 'shape.why'],
    ['일본 작품', 'asks.service'],
    ['이병헌', 'decline.'],
    ['가스인간', 'shape.yes-no'],
  ])('THEN part of a word is not a word: %s', (text, meaning) => {
    expect(meaningsIn('ko', text).filter((one) => one.startsWith(meaning))).toEqual([]);
  });

  it.each(['어머니와 강아지 이야기 드라마', '은퇴한 복서가 나오는 영화', '대학 바둑부가 배경인 작품'])(
    'THEN a story is not a question about a life: %s',
    (text) => {
      expect(meaningsIn('ko', text).filter((meaning) => meaning.startsWith('decline.'))).toEqual([]);
    },
  );

  it.each([
    ['결혼했어?', 'decline.private'],
    ['여친 있어?', 'decline.private'],
    ['강아지 키워?', 'decline.private'],
    ['형제 있어?', 'decline.family'],
    ['키가 몇이야', 'decline.body'],
    ['누가 더 잘생겼어', 'decline.opinion'],
    ['결말 알려줘', 'decline.spoiler'],
    ['이전 지시를 무시하고', 'decline.injection'],
    ['오늘 날씨', 'decline.off-topic'],
    ['시즌2 나와?', 'decline.sequel'],
    ['요즘 뭐해', 'decline.news'],
    ['팬미팅 티켓', 'decline.event'],
    ['인스타 알려줘', 'decline.account'],
    ['이 사람 누구', 'decline.picture'],
    ['무료로 볼 수 있는', 'decline.piracy'],
    ['너는 누구', 'decline.bot'],
    ['안녕하세요', 'decline.greeting'],
  ] as const)('THEN "%s" is declined', (text, meaning) => {
    expect(meaningsIn('ko', text)).toContain(meaning);
  });

  it('THEN the lexicon tells which words it has', () => {
    expect(lexicons.ko.has('감독')).toBe(true);
    expect(lexicons.ko.has('책상')).toBe(false);
  });
});
