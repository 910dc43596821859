import { type ReactNode, useId, useState } from 'react';
import type { GroupId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useBoard } from '../../state/useBoard.ts';
import { GroupFrame } from '../../ui/GroupFrame.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Menu } from '../../ui/Menu.tsx';
import styles from './SewnGroup.module.css';

export interface SewnGroupProps {
  readonly id: GroupId;
  readonly count: number;
  /** What the cards got as one. */
  readonly votes: ReactNode;
  readonly mayWrite: boolean;
  /** One sees no more than heading and count. */
  readonly folded: boolean;
  /** What is carried would be sewn to it. */
  readonly aimed: boolean;
  readonly onFold: () => void;
  /** Just sewn here: one sees the gap close. */
  readonly fresh: boolean;
  /** The heading is what comes next. */
  readonly asksName: boolean;
  readonly onMove: () => void;
  readonly onUnpick: () => void;
  /** null: not for whoever looks. */
  readonly onErase: (() => void) | null;
  /** The field in which the heading is written. */
  readonly titleField: (onDone: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Cards sewn together under one heading. */
export function SewnGroup(props: SewnGroupProps) {
  const { id, mayWrite, folded, fresh, asksName, votes, titleField, children } = props;
  const titleId = useId();
  const title = useBoard((board) => board.groups.get(id)?.title.trim() ?? '');
  const [naming, setNaming] = useState(asksName);
  return (
    <GroupFrame
      titleId={titleId}
      data-group={id}
      fresh={fresh}
      folded={folded}
      aimed={props.aimed}
      title={
        naming ? (
          titleField(() => setNaming(false))
        ) : (
          <Title title={title} mayWrite={mayWrite} onName={() => setNaming(true)} />
        )
      }
      count={
        <span className={styles.count}>
          {votes}
          <FoldButton {...props} />
          {mayWrite && <GroupMenu {...props} onName={() => setNaming(true)} />}
        </span>
      }
    >
      {!folded && children}
    </GroupFrame>
  );
}

function FoldButton({ count, folded, onFold }: SewnGroupProps) {
  const words = useWords();
  return (
    <button
      type="button"
      className={styles.fold}
      aria-expanded={!folded}
      title={folded ? words.arrange.unfold : words.arrange.fold}
      onClick={onFold}
    >
      {words.common.cards(count)}
      <Icon name={folded ? 'chevron' : 'chevronDown'} />
    </button>
  );
}

interface TitleProps {
  readonly title: string;
  readonly mayWrite: boolean;
  readonly onName: () => void;
}

function Title({ title, mayWrite, onName }: TitleProps) {
  const words = useWords().arrange;
  if (title) return title;
  if (!mayWrite) return <span className={styles.unnamed}>{words.unnamedGroup}</span>;
  return (
    <button type="button" className={styles.hole} onClick={onName}>
      {words.nameGroup}
    </button>
  );
}

type MenuProps = SewnGroupProps & { readonly onName: () => void };

function GroupMenu({ onName, onMove, onUnpick, onErase }: MenuProps) {
  const { arrange: words, erase } = useWords();
  const acts: Readonly<Record<string, (() => void) | null>> = {
    name: onName,
    move: onMove,
    unpick: onUnpick,
    erase: onErase,
  };
  return (
    <Menu
      label={words.groupMenu}
      groups={[
        {
          id: 'group',
          items: [
            { id: 'name', label: words.nameGroup, icon: 'pen' },
            { id: 'move', label: words.moveTo, icon: 'next' },
            { id: 'unpick', label: words.unpickAll, icon: 'group' },
            ...(onErase
              ? [{ id: 'erase', label: erase.titleEverywhere, icon: 'trash' } as const]
              : []),
          ],
        },
      ]}
      onPick={(id) => acts[id]?.()}
      button={(button) => (
        <IconButton
          {...button}
          icon="more"
          size="small"
          label={words.groupMenu}
          className={styles.menu}
        />
      )}
    />
  );
}
