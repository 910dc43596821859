import type { StakeView } from '#shared/domain/stakeholders.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { classes } from '../../ui/classes.ts';
import styles from './StakeCloth.module.css';

interface Props {
  readonly view: StakeView;
  readonly onOpen: () => void;
}

/** One actor; who is missing is not filled in. A press asks more about it. */
export function StakeItem({ view, onOpen }: Props) {
  const words = useWords().stakeholders;
  const name = useActorName();
  const mayWrite = useMayWrite();
  const isMissing = view.says.includes('missing');
  const look = classes(styles.actor, isMissing && styles.missing);
  const said = (
    <>
      <b>{name(view.actor)}</b>
      {isMissing && (
        <small>{view.inviter ? words.missingInvited(name(view.inviter)) : words.missing}</small>
      )}
    </>
  );
  if (!mayWrite) return <div className={look}>{said}</div>;
  return (
    <button type="button" className={look} onClick={onOpen}>
      {said}
    </button>
  );
}
