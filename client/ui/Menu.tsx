import {
  type ComponentProps,
  type KeyboardEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
} from 'react';
import { MenuList } from './MenuList.tsx';
import type { MenuGroup } from './menuItem.ts';

/** What the button that opens the menu must carry. */
export type MenuButton = Pick<
  ComponentProps<'button'>,
  'ref' | 'onClick' | 'onKeyDown' | 'aria-haspopup' | 'aria-expanded' | 'aria-controls'
>;

interface Props {
  /** Names the list, such as "Flytta kortet till". */
  readonly label: string;
  /** Asked for when it is opened: a thousand closed menus have nothing in them. */
  readonly groups: readonly MenuGroup[] | (() => readonly MenuGroup[]);
  readonly onPick: (id: string) => void;
  readonly button: (props: MenuButton) => ReactNode;
}

/** A button and the list it opens. Arrows, Home, End and letters move; Esc and Tab close. */
export function Menu({ label, groups, onPick, button }: Props) {
  const id = useId();
  const anchor = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'closed' | 'first' | 'last'>('closed');
  const close = (backToButton: boolean) => {
    setOpen('closed');
    if (backToButton) anchor.current?.focus();
  };
  const openWithArrow = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    // Arrows elsewhere on a card move between cards.
    event.stopPropagation();
    setOpen(event.key === 'ArrowDown' ? 'first' : 'last');
  };
  return (
    <>
      {button({
        ref: anchor,
        onClick: () => setOpen(open === 'closed' ? 'first' : 'closed'),
        onKeyDown: openWithArrow,
        'aria-haspopup': 'menu',
        'aria-expanded': open !== 'closed',
        'aria-controls': open === 'closed' ? undefined : id,
      })}
      {open !== 'closed' && (
        <MenuList
          id={id}
          label={label}
          groups={typeof groups === 'function' ? groups() : groups}
          anchor={anchor}
          startAt={open}
          onPick={(picked) => {
            close(true);
            onPick(picked);
          }}
          onClose={close}
        />
      )}
    </>
  );
}
