import { type FormEvent, useState } from 'react';
import { ACTOR_NAME_BOUND, ACTOR_SHORT_BOUND, type Actor } from '#shared/domain/actor.ts';
import { findPersonalData } from '#shared/domain/personalData.ts';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { NewActorQuestion } from '../../writing/actors/NewActorQuestion.tsx';
import styles from './ActorSheet.module.css';
import type { ActorDeeds } from './useActorDeeds.ts';

interface Props {
  readonly actor: Actor;
  readonly deeds: ActorDeeds;
}

/** What an actor is called, and for short. A person's name is asked about before it is sent. */
export function NameForm({ actor, deeds }: Props) {
  const words = useWords().actors;
  const [name, setName] = useState(actor.name);
  const [short, setShort] = useState(actor.short);
  const [doubtful, setDoubtful] = useState<string | null>(null);
  const said = { name: name.trim().replaceAll(/\s+/g, ' '), short: short.trim() };
  const isNew = said.name !== actor.name || said.short !== actor.short;
  const save = () => {
    setDoubtful(null);
    deeds.rename(actor, said.name, said.short);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (said.name === '' || !isNew) return;
    const asked = [said.name, said.short].find((each) => findPersonalData(each).length > 0);
    if (asked) setDoubtful(asked);
    else save();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <Field label={words.name} hint={words.hint}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            maxLength={ACTOR_NAME_BOUND}
            value={name}
            onChange={(event) => setName(event.target.value)}
          />
        )}
      </Field>
      <Field label={words.short} hint={words.shortHint}>
        {(control) => (
          <TextInput
            {...control}
            autoComplete="off"
            maxLength={ACTOR_SHORT_BOUND}
            value={short}
            onChange={(event) => setShort(event.target.value)}
          />
        )}
      </Field>
      {isNew && said.name !== '' && doubtful === null && (
        <Button type="submit">{words.rename}</Button>
      )}
      {doubtful !== null && (
        <NewActorQuestion name={doubtful} onChange={() => setDoubtful(null)} onVouch={save} />
      )}
    </form>
  );
}
