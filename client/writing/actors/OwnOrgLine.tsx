import { useWords } from '../../i18n/useWords.ts';
import { useActorName } from '../../state/useActorName.ts';
import { useActors } from '../../state/useActors.ts';
import type { OwnOrg } from '../../state/useOwnOrg.ts';
import { Field } from '../../ui/Field.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import styles from './OwnOrgLine.module.css';

/** For which organisation one speaks here; who has no seat of one says so first. */
export function OwnOrgLine({ own, choose }: OwnOrg) {
  const words = useWords().exercises;
  const actors = useActors();
  const name = useActorName();
  if (!choose) return own && <p className={styles.lead}>{words.answerFor(name(own))}</p>;
  return (
    <Field label={words.whoAnswers} className={styles.who}>
      {(control) => (
        <SelectInput
          {...control}
          value={own ?? ''}
          onChange={(event) =>
            choose(actors.find(({ id }) => id === event.target.value)?.id ?? null)
          }
        >
          <option value="">{words.chooseOrg}</option>
          {actors.map((actor) => (
            <option key={actor.id} value={actor.id}>
              {actor.name}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  );
}
