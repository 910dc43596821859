import {
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react';
import { classes } from './classes.ts';
import { Icon } from './Icon.tsx';
import styles from './Menu.module.css';
import { itemFor } from './menuFocus.ts';
import type { MenuGroup, MenuItem } from './menuItem.ts';
import { placeMenu } from './menuPlace.ts';
import { onCloseRequest } from './onCloseRequest.ts';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly MenuGroup[];
  readonly anchor: RefObject<HTMLButtonElement | null>;
  readonly startAt: 'first' | 'last';
  readonly onPick: (id: string) => void;
  readonly onClose: (backToButton: boolean) => void;
}

/** The open list, in the top layer so that no lane cuts it off. */
export function MenuList({ id, label, groups, anchor, startAt, onPick, onClose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => open(list.current, anchor.current, startAt), [anchor, startAt]);
  useEffect(() => onPressOutside([list, anchor], () => onClose(false)));
  const goBack = useEffectEvent(() => onClose(true));
  useEffect(() => onCloseRequest(() => goBack()), []);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    // A card around the menu has keys of its own.
    event.stopPropagation();
    if (event.key === 'Tab') return onClose(true);
    if (event.key === 'Escape') {
      event.preventDefault();
      return onClose(true);
    }
    const items = itemsIn(event.currentTarget);
    const at = items.findIndex((item) => item.contains(document.activeElement));
    const next = itemFor(event.key, items, at);
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div
      ref={list}
      id={id}
      className={styles.list}
      role="menu"
      aria-label={label}
      tabIndex={-1}
      popover="manual"
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
      onTouchStart={(event) => event.stopPropagation()}
    >
      {groups.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset has no place in a menu.
        <div key={group.id} role="group" aria-label={group.label} className={styles.group}>
          {group.label && (
            <p className={styles.heading} aria-hidden="true">
              {group.label}
            </p>
          )}
          {group.items.map((item) => (
            <Item key={item.id} item={item} onPick={onPick} />
          ))}
        </div>
      ))}
    </div>
  );
}

interface ItemProps {
  readonly item: MenuItem;
  readonly onPick: (id: string) => void;
}

function Item({ item, onPick }: ItemProps) {
  const { checked } = item;
  const choice =
    checked === undefined
      ? { role: 'menuitem' }
      : { role: 'menuitemradio', 'aria-checked': checked };
  return (
    <button
      type="button"
      {...choice}
      tabIndex={-1}
      disabled={item.disabled}
      className={classes(styles.item, item.tone === 'danger' && styles.danger)}
      onClick={() => onPick(item.id)}
    >
      {item.icon && <Icon name={item.icon} />}
      <span className={styles.label}>{item.label}</span>
      {checked && <Icon name="check" />}
    </button>
  );
}

const itemsIn = (list: HTMLElement): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('[role^=menuitem]:not(:disabled)'),
];

function open(list: HTMLDivElement | null, anchor: HTMLElement | null, start: 'first' | 'last') {
  if (!list || !anchor) return undefined;
  list.showPopover();
  const place = () => placeMenu(list, anchor);
  place();
  itemsIn(list)
    .at(start === 'first' ? 0 : -1)
    ?.focus({ preventScroll: true });
  window.addEventListener('scroll', place, true);
  window.addEventListener('resize', place);
  return () => {
    window.removeEventListener('scroll', place, true);
    window.removeEventListener('resize', place);
  };
}

function onPressOutside(inside: readonly RefObject<HTMLElement | null>[], close: () => void) {
  const onPointerDown = ({ target }: PointerEvent) => {
    const within = target instanceof Node && inside.some((ref) => ref.current?.contains(target));
    if (!within) close();
  };
  document.addEventListener('pointerdown', onPointerDown, true);
  return () => document.removeEventListener('pointerdown', onPointerDown, true);
}
