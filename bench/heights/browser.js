// Runs in the browser, with the preview's own modules: draws many cards at once, each as a message of the channel.
import { element } from '../../src/doors/preview/page/dom.ts';
import { entryView } from '../../src/doors/preview/page/messages/message.ts';
import { prepareSkyra } from '../../src/doors/preview/page/skyra.ts';
import { wordsIn } from '../../src/doors/preview/page/words/words.ts';

prepareSkyra();
document.documentElement.dataset.theme = 'dark';

const nothing = () => undefined;

const frames = (count) =>
  count === 0 ? Promise.resolve() : new Promise((next) => requestAnimationFrame(() => next(frames(count - 1))));

/** The heights of these posts in CSS pixels, in their order. */
globalThis.heightsOf = async (posts, language, now) => {
  const view = {
    words: wordsIn(language),
    clock: { language, now: new Date(now) },
    isLight: false,
    messageCommands: [],
    press: nothing,
    use: nothing,
    dismiss: nothing,
    show: nothing,
  };
  const messages = posts.map((post) => entryView(post, view));
  const list = element('discord-messages', { 'no-background': true }, ...messages);
  document.documentElement.lang = language;
  document.body.replaceChildren(element('main', {}, element('div', { class: 'scroller' }, list)));
  await Promise.all([...document.images].map((image) => image.decode().catch(nothing)));
  await frames(3);
  return messages.map((message) => message.getBoundingClientRect().height);
};
