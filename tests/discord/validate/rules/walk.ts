import type { APIMessageComponent, APIModalComponent } from 'discord-api-types/v10';

export type Component = APIMessageComponent | APIModalComponent;

export interface PlacedComponent {
  readonly component: Component;
  readonly path: string;
}

/** Every component, nested ones too, in reading order. */
export function* everyComponent(
  components: readonly Component[],
  path = '',
): Generator<PlacedComponent, void, undefined> {
  for (const [index, component] of components.entries()) yield* within(component, `${path}/${index}`);
}

function* within(component: Component, path: string): Generator<PlacedComponent, void, undefined> {
  yield { component, path };
  if ('components' in component) yield* everyComponent(component.components, `${path}/components`);
  if ('component' in component) yield* within(component.component, `${path}/component`);
  if ('accessory' in component) yield* within(component.accessory, `${path}/accessory`);
}
