import type { QuizWords } from './en.ts';
import { particle } from '../answers/josa.ts';
import type { Script } from '../quiz-themes.ts';

const scriptNames: Readonly<Record<Script, string>> = { ko: '한글로', ja: '가타카나로', en: '로마자로' };

export const ko: QuizWords = {
  question: (round, rounds) => `퀴즈 ${round}번 문제 (총 ${rounds}문제)`,
  ask: {
    roles: '이 역할을 연기한 배우는 누구일까요?',
    premise: '어느 작품의 줄거리일까요?',
    said: '누가 한 말일까요?',
    first: '가장 먼저 공개·방송된 작품은 무엇일까요?',
    script: (name, to) => `‘${name}’${particle(name, '을/를')} ${scriptNames[to]} 쓰면 어느 것일까요?`,
  },
  role: (character, work) => `${work}의 ${character}`,
  rules: '가장 먼저 맞힌 사람이 1점을 얻습니다. 한 문제에 한 번만 답할 수 있습니다.',
  right: (player, answer) => `✅ ${player} 님 정답! 답: ${answer}`,
  nobody: (answer) => `맞힌 사람이 없습니다. 답: ${answer}`,
  gone: '출제한 뒤 데이터가 바뀌어 이 문제는 무효가 되었습니다.',
  stoppedBy: (player) => `${player} 님이 퀴즈를 끝냈습니다.`,
  itWas: (answer) => `답: ${answer}`,
  over: '퀴즈 종료',
  facts: '해설',
  sources: '출처',
  points: '점수',
  finalPoints: '최종 점수',
  standing: (place, player, points) => `${place}위 ${player} · ${points}점`,
  noPoints: '아직 점수를 얻은 사람이 없습니다.',
  button: { skip: '건너뛰기', next: '다음 문제', stop: '끝내기', card: '카드 열기' },
  notice: {
    wrong: ['아쉽습니다', '오답입니다. 다른 사람은 아직 이 문제에 답할 수 있으며, 건너뛰면 답이 나옵니다.'],
    tried: ['이미 답한 문제입니다', '한 문제에 한 번만 답할 수 있습니다. 다음 문제에 도전해 주세요.'],
    skippedAlready: ['끝난 문제입니다', '답이 도착하기 전에 건너뛴 문제입니다.'],
    past: ['지난 문제입니다', '퀴즈가 이미 다음으로 넘어갔습니다. 최신 메시지를 확인해 주세요.'],
    ended: ['끝난 퀴즈입니다', '/퀴즈 명령어로 새로 시작할 수 있습니다.'],
    nothing: ['문제가 없습니다', '이 종류의 문제를 만들기에는 데이터가 부족합니다.'],
  },
  late: (player) => ['한발 늦었습니다', `${player} 님이 더 빨랐습니다.`],
  wait: (when) => [
    '조금만 기다려 주세요',
    `진행과 종료는 시작한 사람이 합니다. 다른 사람은 ${when}부터 할 수 있습니다.`,
  ],
  running: '이 채널에서 이미 퀴즈가 진행 중이어서, 지금 문제를 다시 보여 드립니다.',
  top: {
    title: '퀴즈: 이 서버의 점수',
    own: '퀴즈: 내 점수',
    none: '아직 점수가 없습니다. /퀴즈 명령어로 시작해 보세요.',
    you: (place, points) => `나: ${place}위, ${points}점`,
    yours: (points) => `내 점수는 ${points}점입니다.`,
  },
  theme: {
    mixed: '여러 가지',
    roles: '역할로 배우 맞히기',
    premise: '줄거리로 작품 맞히기',
    said: '누가 한 말일까요?',
    first: '먼저 나온 작품 맞히기',
    script: '다른 문자로 쓴 이름 맞히기',
  },
};
