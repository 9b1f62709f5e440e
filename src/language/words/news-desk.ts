import { defineWords } from '../define-words.ts';

/** Texts for moderators about articles that may contain news for the catalog. */
export const newsDeskWords = defineWords({
  en: {
    title: (at: number, of: number) => `Article ${at} of ${of}`,
    none: 'No article is waiting. What the feeds bring appears here if it names somebody or something of the catalog together with Japan and a work.',
    mayBe: (names: string) => `May be news of ${names}`,
    published: (day: string) => `published ${day}`,
    found: (day: string) => `found ${day}`,
    below: 'Below is the card as fans see it now. Nothing is published until it is approved as an edit.',
    edit: (name: string) => `Edit ${name} with this article as its source…`,
    look: 'Show the card of…',
    dismiss: 'Not news',
    dismissed: 'The article is put away and does not come back.',
    decided: 'Another moderator has already dealt with this article.',
  },
  ja: {
    title: (at, of) => `記事 ${at}/${of}`,
    none: '確認待ちの記事はありません。カタログにある人物や作品が、日本での仕事とともに書かれた記事がフィードに出ると、ここに表示されます。',
    mayBe: (names) => `${names}の新しい情報かもしれません`,
    published: (day) => `公開日：${day}`,
    found: (day) => `取得日：${day}`,
    below: '下は、いま表示されるカードです。編集として承認されるまで、何も公開されません。',
    edit: (name) => `この記事を出典に「${name}」を編集…`,
    look: 'カードを表示…',
    dismiss: '対象外にする',
    dismissed: '記事を対象外にしました。今後は表示されません。',
    decided: 'この記事は、ほかのモデレーターがすでに対応しました。',
  },
  ko: {
    title: (at, of) => `기사 ${at}/${of}`,
    none: '확인할 기사가 없습니다. 등록된 인물이나 작품이 일본에서의 활동과 함께 나온 기사가 피드에 올라오면 여기에 표시됩니다.',
    mayBe: (names) => `새 소식일 수 있는 대상: ${names}`,
    published: (day) => `게재일 ${day}`,
    found: (day) => `발견일 ${day}`,
    below: '아래는 지금 표시되는 카드입니다. 편집으로 승인되기 전에는 아무것도 공개되지 않습니다.',
    edit: (name) => `이 기사를 출처로 ‘${name}’ 편집…`,
    look: '카드 보기…',
    dismiss: '새 소식 아님',
    dismissed: '기사를 목록에서 뺐습니다. 다시 표시되지 않습니다.',
    decided: '다른 운영진이 이미 처리한 기사입니다.',
  },
});
