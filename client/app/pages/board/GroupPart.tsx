import { useState } from 'react';
import { pathOfText } from '#shared/board/texts.ts';
import { TEXT_BOUND } from '#shared/domain/card.ts';
import { can } from '#shared/domain/role.ts';
import type { GroupProps } from '../../../features/board/actions/boardContext.ts';
import { useScreenActions } from '../../../features/board/screen/screenContext.ts';
import { SewnGroup } from '../../../features/group/SewnGroup.tsx';
import { useSewing } from '../../../features/group/useSewing.ts';
import { GroupVote } from '../../../features/vote/card/GroupVote.tsx';
import { useBoard } from '../../../state/useBoard.ts';
import { useSession } from '../../../state/useSession.ts';
import { EraseWordsDialog } from '../../../writing/erase/EraseWordsDialog.tsx';
import { GroupTitleField } from '../../../writing/text/GroupTitleField.tsx';
import { useSewnHere } from './sewnHere.ts';

/** A group on the board: sewn by one feature, its heading written by another. */
export function GroupPart(props: GroupProps) {
  const screen = useScreenActions();
  const [first] = props.cards.map(({ id }) => id);
  const sewing = useSewing(screen.focus);
  const sewn = useSewnHere();
  const fresh = sewn?.group === props.id;
  const { role } = useSession();
  const title = useBoard((board) => board.groups.get(props.id)?.title ?? '');
  const [isErasing, setErasing] = useState(false);
  return (
    <>
      <SewnGroup
        {...props}
        votes={<GroupVote group={props.id} cards={props.cards} />}
        fresh={fresh}
        asksName={fresh && sewn.asksName}
        onUnpick={() => sewing.unpickAll(props.id)}
        onErase={can(role, 'erase') ? () => setErasing(true) : null}
        titleField={(onDone) => (
          <GroupTitleField
            group={props.id}
            onDone={(byKey) => {
              onDone();
              // The field goes: who writes with the keys goes on among its cards.
              if (byKey) screen.focus(first ?? null);
              if (fresh) sewn.asked();
            }}
          />
        )}
      />
      {isErasing && (
        <EraseWordsDialog
          words={{
            path: pathOfText({ of: 'group', group: props.id }),
            now: title,
            most: TEXT_BOUND,
          }}
          onClose={() => setErasing(false)}
        />
      )}
    </>
  );
}
