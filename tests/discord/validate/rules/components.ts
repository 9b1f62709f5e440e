import { ComponentType } from 'discord-api-types/v10';
import { broken, type Violations } from '../violation.ts';
import { buttonRules } from './buttons.ts';
import { repeated } from './length.ts';
import { selectRules } from './selects.ts';
import { everyComponent, type Component, type PlacedComponent } from './walk.ts';

/** What holds wherever a component stands: https://discord.com/developers/docs/components/reference */
export function* componentRules(components: readonly Component[], path: string): Violations {
  const all = [...everyComponent(components, path)];
  yield* unique(all, 'custom_id');
  yield* unique(all, 'id');
  for (const { component, path } of all) {
    if (component.type === ComponentType.Button) yield* buttonRules(component, path);
    else if ('min_values' in component || 'options' in component || 'default_values' in component) yield* selectRules(component, path);
  }
}

/** https://discord.com/developers/docs/components/reference#anatomy-of-a-component; id 0 stands for "none". */
function* unique(all: readonly PlacedComponent[], key: 'custom_id' | 'id'): Violations {
  const marked = all.flatMap(({ component, path }) => {
    const mark: unknown = key in component ? component[key as keyof Component] : undefined;
    return mark ? [{ mark, path }] : [];
  });
  for (const { value, index } of repeated(marked.map(({ mark }) => mark))) {
    yield broken(marked[index]?.path ?? '', `${key} "${String(value)}" is used twice`);
  }
}
