import { useWords } from '../../i18n/useWords.ts';
import { useActors } from '../../state/useActors.ts';
import { Field } from '../../ui/Field.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import type { OwnOrg } from './useOwnOrg.ts';
import { useActorName } from './useVisits.ts';
import styles from './Visits.module.css';

/** For whom one speaks here. */
export function OwnOrgLine({ own, choose }: OwnOrg) {
  const words = useWords().visits;
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
