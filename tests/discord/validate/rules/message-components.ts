import { ComponentType, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { broken, type Violations } from '../violation.ts';
import { componentRules } from './components.ts';
import { lengthOf, sum } from './length.ts';
import { everyComponent } from './walk.ts';

const ROWS = 5;
const COMPONENTS = 40;
/** The sum is API behaviour; the documentation follows (discord-api-docs pull request 8562). */
const TEXT = 4000;

/** https://discord.com/developers/docs/components/reference: the components of a message, new style (v2) or legacy. */
export function* messageComponentRules(
  components: readonly APIMessageTopLevelComponent[],
  path: string,
  isV2: boolean,
): Violations {
  yield* componentRules(components, path);
  const all = [...everyComponent(components, path)];
  for (const { component, path } of all) {
    if (component.type !== ComponentType.ActionRow || component.components.length < 2) continue;
    const selects = component.components.filter(({ type }) => type !== ComponentType.Button);
    if (selects.length > 0) yield broken(path, 'an action row holds up to 5 buttons or one select');
  }
  yield* isV2 ? newStyle() : legacy();

  function* newStyle(): Violations {
    if (all.length > COMPONENTS) {
      yield broken(path, `${all.length} components, nested ones counted; at most ${COMPONENTS}`);
    }
    const text = sum(
      all.map(({ component }) => (component.type === ComponentType.TextDisplay ? lengthOf(component.content) : 0)),
    );
    if (text > TEXT) yield broken(path, `${text} characters in all text displays together; at most ${TEXT}`);
  }

  function* legacy(): Violations {
    if (components.length > ROWS) {
      yield broken(path, `${components.length} action rows; at most ${ROWS} without IS_COMPONENTS_V2`);
    }
    for (const [index, { type }] of components.entries()) {
      if (type !== ComponentType.ActionRow) {
        yield broken(`${path}/${index}`, `a ${ComponentType[type]} needs the flag IS_COMPONENTS_V2 (1 << 15)`);
      }
    }
  }
}
