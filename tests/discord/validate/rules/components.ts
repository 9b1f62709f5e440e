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
  for (const { component, path } of all) yield* oneComponent(component, path);
}

function* oneComponent(component: Component, path: string): Violations {
  switch (component.type) {
    case ComponentType.Button:
      return yield* buttonRules(component, path);
    case ComponentType.StringSelect:
    case ComponentType.UserSelect:
    case ComponentType.RoleSelect:
    case ComponentType.MentionableSelect:
    case ComponentType.ChannelSelect:
    case ComponentType.FileUpload:
    case ComponentType.RadioGroup:
    case ComponentType.CheckboxGroup:
      return yield* selectRules(component, path);
    case ComponentType.TextInput: {
      const { min_length: minimum = 0, max_length: maximum = 4000 } = component;
      if (minimum > maximum) yield broken(path, `min_length ${minimum} is above max_length ${maximum}`);
      return;
    }
    case ComponentType.File:
      if (!component.file.url.startsWith('attachment://')) {
        yield broken(`${path}/file`, 'a file component shows an attachment:// only');
      }
      return;
    default:
  }
}

/** https://discord.com/developers/docs/components/reference#anatomy-of-a-component; id 0 stands for "none". */
function* unique(all: readonly PlacedComponent[], key: 'custom_id' | 'id'): Violations {
  const marked = all.flatMap(({ component, path }) => {
    const mark = key === 'id' ? component.id : 'custom_id' in component ? component.custom_id : undefined;
    return mark ? [{ mark, path }] : [];
  });
  for (const { value, index } of repeated(marked.map(({ mark }) => mark))) {
    yield broken(marked[index]?.path ?? '', `${key} "${value}" is used twice`);
  }
}
