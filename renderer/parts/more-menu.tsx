import { ChevronDown, ChevronRight, Ellipsis } from 'lucide-react';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  SubmenuTrigger,
} from 'react-aria-components';

/** One thing that can be done. */
export interface MoreAct {
  readonly name: string;
  readonly dangerous?: boolean;
  readonly act: () => void;
}

/** One thing that can be done, or several behind one name. */
export type MoreItem = MoreAct | { readonly name: string; readonly items: readonly MoreAct[] };

/** What can be done besides, behind three dots. */
export function MoreMenu(props: {
  readonly label: string;
  /** Shown instead of the dots. */
  readonly text?: string;
  /** How the button looks, in place of the dots. */
  readonly face?: { readonly look: string; readonly inside: React.ReactNode };
  readonly items: readonly MoreItem[];
}): React.ReactNode {
  const { face } = props;
  return (
    <MenuTrigger>
      {face !== undefined && (
        <Button className={face.look} aria-label={props.label}>
          {face.inside}
        </Button>
      )}
      {face === undefined && props.text === undefined && (
        <Button className="button quiet icon-only" aria-label={props.label}>
          <Ellipsis size={16} aria-hidden="true" />
        </Button>
      )}
      {props.text !== undefined && (
        <Button className="button quiet" aria-label={props.label}>
          {props.text}
          <ChevronDown size={14} aria-hidden="true" />
        </Button>
      )}
      <Items placement="bottom end" items={props.items} />
    </MenuTrigger>
  );
}

function Items(props: {
  readonly items: readonly MoreItem[];
  readonly placement: 'bottom end' | 'left top';
}): React.ReactNode {
  return (
    <Popover className="popover" placement={props.placement}>
      <Menu className="menu">{props.items.map(drawItem)}</Menu>
    </Popover>
  );
}

function drawItem(item: MoreItem): React.ReactElement {
  if ('items' in item) {
    return (
      <SubmenuTrigger key={item.name}>
        <MenuItem className="menu-item leads-on" textValue={item.name}>
          {item.name}
          <ChevronRight size={14} aria-hidden="true" />
        </MenuItem>
        <Items placement="left top" items={item.items} />
      </SubmenuTrigger>
    );
  }
  return (
    <MenuItem
      key={item.name}
      className={item.dangerous === true ? 'menu-item danger' : 'menu-item'}
      onAction={item.act}
    >
      {item.name}
    </MenuItem>
  );
}
