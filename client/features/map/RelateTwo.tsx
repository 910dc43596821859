import { useState } from 'react';
import type { Actor } from '#shared/domain/actor.ts';
import { type RelationId, relationId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useActors } from '../../state/useActors.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import styles from './RelateTwo.module.css';

interface Props {
  readonly onRelate: (relation: RelationId) => void;
}

/** Two actors of all there are, wherever they stand: to say what they are to each other nothing is dragged. */
export function RelateTwo({ onRelate }: Props) {
  const words = useWords().gapMap;
  const actors = useActors();
  const [one, setOne] = useState('');
  const [other, setOther] = useState('');
  const [isSame, setSame] = useState(false);
  const choose = (set: (id: string) => void) => (id: string) => {
    setSame(false);
    set(id);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        const [first, second] = [one, other].map((id) => actors.find((actor) => actor.id === id));
        if (first && second && first !== second) onRelate(relationId(first.id, second.id));
        else setSame(true);
      }}
    >
      <h2>{words.relate}</h2>
      <p>{words.relateText}</p>
      <Pick label={words.one} actors={actors} chosen={one} onChoose={choose(setOne)} />
      <Pick label={words.other} actors={actors} chosen={other} onChoose={choose(setOther)} />
      <Button type="submit" variant="line">
        {words.showPair}
      </Button>
      <div className={styles.problem} role="status">
        {isSame && <StateLine icon="octagon">{words.sameTwo}</StateLine>}
      </div>
    </form>
  );
}

interface PickProps {
  readonly label: string;
  readonly actors: readonly Actor[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

function Pick({ label, actors, chosen, onChoose }: PickProps) {
  const words = useWords().gapMap;
  return (
    <Field label={label}>
      {(control) => (
        <SelectInput
          {...control}
          value={chosen}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <option value="">{words.choose}</option>
          {actors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  );
}
