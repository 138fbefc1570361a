import { ChevronDown, Ellipsis } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';

interface MoreItem {
  readonly name: string;
  readonly dangerous?: boolean;
  readonly act: () => void;
}

/** What can be done besides, behind three dots. */
export function MoreMenu(props: {
  readonly label: string;
  /** Shown instead of the dots. */
  readonly text?: string;
  readonly items: readonly MoreItem[];
}): React.ReactNode {
  return (
    <MenuTrigger>
      {props.text === undefined ? (
        <Button className="button quiet icon-only" aria-label={props.label}>
          <Ellipsis size={16} aria-hidden="true" />
        </Button>
      ) : (
        <Button className="button quiet" aria-label={props.label}>
          {props.text}
          <ChevronDown size={14} aria-hidden="true" />
        </Button>
      )}
      <Popover className="popover" placement="bottom end">
        <Menu className="menu">
          {props.items.map((item) => (
            <MenuItem
              key={item.name}
              className={item.dangerous === true ? 'menu-item danger' : 'menu-item'}
              onAction={item.act}
            >
              {item.name}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
