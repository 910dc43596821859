import type { GroupProps } from '../../../features/board/actions/boardContext.ts';
import { SewnGroup } from '../../../features/group/SewnGroup.tsx';
import { useSewing } from '../../../features/group/useSewing.ts';
import { GroupVote } from '../../../features/vote/card/GroupVote.tsx';
import { GroupTitleField } from '../../../writing/text/GroupTitleField.tsx';
import { useSewnHere } from './sewnHere.ts';

/** A group on the board: sewn by one feature, its heading written by another. */
export function GroupPart(props: GroupProps) {
  const sewing = useSewing();
  const sewn = useSewnHere();
  const fresh = sewn?.group === props.id;
  return (
    <SewnGroup
      {...props}
      votes={<GroupVote group={props.id} cards={props.cards} />}
      fresh={fresh}
      asksName={fresh && sewn.asksName}
      onUnpick={() => sewing.unpickAll(props.id)}
      titleField={(onDone) => (
        <GroupTitleField
          group={props.id}
          onDone={() => {
            onDone();
            if (fresh) sewn.asked();
          }}
        />
      )}
    />
  );
}
