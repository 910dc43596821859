import { type Card, isOwn } from '#shared/domain/card.ts';
import { can } from '#shared/domain/role.ts';
import { isShown } from '#shared/domain/stage/shown.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useWords } from '../../../i18n/useWords.ts';
import type { Words } from '../../../i18n/words.ts';
import { useSession } from '../../../state/useSession.ts';
import type { Session } from '../../../sync/Session.ts';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import type { MenuGroup, MenuItem } from '../../../ui/menuItem.ts';
import { useBoardScope } from '../actions/boardContext.ts';
import type { Cell } from '../move/placeAt.ts';
import { useScreenActions } from '../screen/screenContext.ts';
import styles from './BoardCard.module.css';
import { type Onward, onwardOf } from './onward.ts';

interface Props {
  readonly card: Card;
  readonly cell: Cell;
  readonly pending: boolean;
  /** Nobody else sees it: there is nothing to sew it to, or to link to. */
  readonly unshown: boolean;
  readonly selected: boolean;
  /** Whether Tab comes here: only on the card where one is. */
  readonly reachable: boolean;
  /** Id of the card's words. */
  readonly describedBy: string;
}

/** Everything that can be done with a card, without dragging and without keys. On a locked board it can still be linked to. */
export function CardMenu(props: Props) {
  const { card, cell, pending, unshown, selected, reachable, describedBy } = props;
  const words = useWords();
  const { actions, parts, rights } = useBoardScope();
  const screen = useScreenActions();
  const session = useSession();
  if (!can(session.role, 'writeBoard')) return null;
  const acts: Readonly<Record<string, () => void>> = {
    edit: () => actions.open(card.id, cell),
    actors: () => actions.open(card.id, cell, 'actors'),
    move: () => screen.show({ kind: 'move', items: [{ kind: 'card', id: card.id }] }),
    sewWith: () => screen.show({ kind: 'sewWith', card: card.id }),
    unpick: () => parts.unpick(card.id),
    select: () => screen.toggle(card.id),
    lift: () => actions.lift(card.id),
    link: () => parts.copyLink(card.id),
    toStrategy: () => parts.toStrategy(card),
    mirror: () => parts.mirror(card),
    report: () => screen.show({ kind: 'report', card: card.id }),
    light: () => actions.light(card.id),
    hide: () => actions.hide(card.id),
    remove: () => actions.remove(card.id),
    erase: () => screen.show({ kind: 'erase', card: card.id }),
  };
  const may = (): May => ({
    edit: rights.write || pending || unshown,
    move: rights.write || unshown,
    arrange: rights.write && !unshown,
    unpick: card.group !== null,
    lifted: card.lifted,
    link: !unshown,
    onward: unshown ? null : onwardOf(card, rights.write, isShownHere(session, card.step)),
    remove: unshown || (rights.write && (isOwn(card, session.participant) || rights.moderate)),
    selected,
    report: rights.write,
    reported: card.reported !== null,
    moderate: rights.moderate && !unshown,
    erase: can(session.role, 'erase') && !unshown,
  });
  return (
    <Menu
      label={words.board.cardMenu}
      groups={() => menuGroups(words, may())}
      onPick={(id) => acts[id]?.()}
      button={(button) => (
        <IconButton
          {...button}
          icon="more"
          size="small"
          label={words.board.cardMenu}
          aria-describedby={describedBy}
          tabIndex={reachable ? 0 : -1}
          className={styles.menu}
        />
      )}
    />
  );
}

/** Asked when the menu opens, not listened to by each card. */
const isShownHere = ({ stage, seat }: Session, step: StepId): boolean =>
  isShown(stage.get(), step, seat.get()?.table ?? null);

interface May {
  readonly edit: boolean;
  readonly move: boolean;
  readonly arrange: boolean;
  readonly unpick: boolean;
  readonly lifted: boolean;
  readonly link: boolean;
  readonly onward: Onward | null;
  readonly remove: boolean;
  readonly selected: boolean;
  readonly report: boolean;
  readonly reported: boolean;
  readonly moderate: boolean;
  readonly erase: boolean;
}

function menuGroups(
  { arrange, cardLink, common, compose, erase, lift, onward, review, steer }: Words,
  may: May,
): readonly MenuGroup[] {
  const edit: MenuGroup = {
    id: 'write',
    items: [
      { id: 'edit', label: common.edit, icon: 'pen' },
      { id: 'actors', label: compose.actors, icon: 'plus' },
    ],
  };
  const sewing: readonly MenuItem[] = [
    { id: 'sewWith', label: arrange.sewWith, icon: 'group' },
    ...(may.unpick ? [{ id: 'unpick', label: arrange.unpick, icon: 'undo' } as const] : []),
    { id: 'lift', label: may.lifted ? lift.takeDown : lift.lift, icon: 'flag' },
    { id: 'select', label: may.selected ? arrange.deselect : arrange.select, icon: 'check' },
  ];
  const place: MenuGroup = {
    id: 'arrange',
    items: [{ id: 'move', label: arrange.moveTo, icon: 'next' }, ...(may.arrange ? sewing : [])],
  };
  const onwardGroup = ({ id, word, icon }: Onward): MenuGroup => ({
    id: 'onward',
    items: [{ id, label: onward[word], icon }],
  });
  const link: MenuGroup = {
    id: 'link',
    items: [{ id: 'link', label: cardLink.copy, icon: 'link' }],
  };
  const report: MenuItem = may.reported
    ? { id: 'report', label: review.isReported, icon: 'octagon', disabled: true }
    : { id: 'report', label: review.report, icon: 'octagon' };
  const lead: MenuGroup = {
    id: 'lead',
    items: [
      { id: 'light', label: review.light, icon: 'screen' },
      { id: 'hide', label: steer.hideCard, icon: 'eyeOff' },
    ],
  };
  const remove: MenuItem = { id: 'remove', label: common.remove, icon: 'trash', tone: 'danger' };
  const everywhere: MenuItem = {
    id: 'erase',
    label: erase.everywhere,
    icon: 'octagon',
    tone: 'danger',
  };
  const away = [...(may.remove ? [remove] : []), ...(may.erase ? [everywhere] : [])];
  return [
    ...(may.edit ? [edit] : []),
    ...(may.move ? [place] : []),
    ...(may.onward ? [onwardGroup(may.onward)] : []),
    ...(may.link ? [{ ...link, items: [...link.items, ...(may.report ? [report] : [])] }] : []),
    ...(may.moderate ? [lead] : []),
    ...(away.length > 0 ? [{ id: 'remove', items: away }] : []),
  ];
}
