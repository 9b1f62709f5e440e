// Building blocks of bodies for the tests of the limits.

export const letters = (count: number): string => 'x'.repeat(count);

export function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}

export const button = (customId: string, more: object = {}) => ({
  type: 2,
  style: 1,
  label: 'b',
  custom_id: customId,
  ...more,
});
export const link = (more: object = {}) => ({ type: 2, style: 5, label: 'b', url: 'https://example.org', ...more });
export const row = (...components: object[]) => ({ type: 1, components });
export const rows = (...components: object[]) => ({ components: [row(...components)] });
export const choices = (count: number) => times(count, (index) => ({ label: 'a', value: `${index}` }));
export const menu = (more: object = {}) => ({ type: 3, custom_id: 'menu', options: choices(2), ...more });
export const people = (more: object = {}) => ({ type: 5, custom_id: 'people', ...more });

const IS_COMPONENTS_V2 = 1 << 15;
export const text = (content: string) => ({ type: 10, content });
export const v2 = (...components: object[]) => ({ flags: IS_COMPONENTS_V2, components });
export const container = (...components: object[]) => ({ type: 17, components });
export const section = (texts: number) => ({
  type: 9,
  components: times(texts, () => text('a')),
  accessory: button('a'),
});
export const gallery = (items: number) => ({
  type: 12,
  items: times(items, () => ({ media: { url: 'https://example.org/a.png' } })),
});

export const field = (more: object = {}) => ({ name: 'a', value: 'b', ...more });
export const embed = (more: object = {}) => ({ embeds: [{ title: 'a', ...more }] });

export const label = (component: object, more: object = {}) => ({ type: 18, label: 'Label', component, ...more });
export const input = (more: object = {}) => ({ type: 4, custom_id: 'input', style: 1, ...more });
export const modal = (components: object[], more: object = {}) => ({
  type: 9,
  data: { custom_id: 'modal', title: 'Modal', components, ...more },
});
export const suggestions = (list: object[]) => ({ type: 8, data: { choices: list } });

export const option = (more: object = {}) => ({ type: 3, name: 'o', description: 'd', ...more });
export const command = (more: object = {}) => [{ name: 'c', description: 'd', ...more }];
export const withOptions = (...options: object[]) => command({ options });
