import { STAKES, type Stake } from '#shared/domain/stake.ts';
import { useWords } from '../../i18n/useWords.ts';
import { OptionButton } from '../../ui/OptionButton.tsx';
import styles from './StakeDialog.module.css';

interface Props {
  readonly name: string;
  readonly says: readonly Stake[];
  readonly onMark: (stake: Stake, holds: boolean) => void;
}

/** How an actor is concerned: one, both or none, and whether it is missing here. */
export function RoleChoice({ name, says, onMark }: Props) {
  const words = useWords().stakeholders;
  return (
    <fieldset>
      <legend className="sr">{words.role(name)}</legend>
      <div className={styles.roles}>
        {STAKES.map((stake, at) => (
          <OptionButton
            key={stake}
            ref={at === 0 ? beginHere : undefined}
            marked
            pressed={says.includes(stake)}
            onClick={() => onMark(stake, !says.includes(stake))}
          >
            {words.stakes[stake]}
          </OptionButton>
        ))}
      </div>
    </fieldset>
  );
}

/** The dialog opens on the first choice, not in a field that would bring a phone's keyboard up over it. */
const beginHere = (node: HTMLElement | null) => node?.setAttribute('autofocus', '');
