/** Large parts, and parts of which there are hundreds: each is drawn anew only when something about it is another. */
import { Component, type ComponentType, type VNode } from 'preact';

export function memo<Props extends object>(draw: (props: Props) => VNode): ComponentType<Props> {
  return class extends Component<Props> {
    override shouldComponentUpdate(next: Props): boolean {
      return Object.entries(next).some(([name, value]) => value !== this.props[name as keyof Props]);
    }
    override render(): VNode {
      return draw(this.props);
    }
  };
}
