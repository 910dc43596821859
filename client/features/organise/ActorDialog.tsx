import { type FormEvent, useId, useState } from 'react';
import { editActor } from '#shared/board/edits/actors.ts';
import {
  ACTOR_NAME_BOUND,
  ACTOR_SHORT_BOUND,
  type Actor,
  HUVUDMAN,
  RINGS,
} from '#shared/domain/actor.ts';
import { HUVUDMAN_NAMES } from '#shared/domain/huvudmanNames.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import type { Session } from '../../sync/Session.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import styles from './ActorDialog.module.css';
import { checkActorName } from './actorName.ts';

interface Props {
  readonly session: Pick<Session, 'edit'>;
  readonly actor: Actor;
  readonly actors: readonly Actor[];
  readonly onClose: () => void;
}

/** One organisation as the list and the map know it. */
export function ActorDialog({ session, actor, actors, onClose }: Props) {
  const { common, organise } = useWords();
  const lang = useLang();
  const form = useId();
  const [name, setName] = useState(actor.name);
  const [short, setShort] = useState(actor.short);
  const [huvudman, setHuvudman] = useState(actor.huvudman);
  const [ring, setRing] = useState(actor.ring);
  const checked = checkActorName(name, actors, actor.id);
  const said = {
    missing: organise.organisationMissing,
    tooLong: organise.organisationTooLong(ACTOR_NAME_BOUND),
    known: organise.organisationKnown,
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!checked.ok) return;
    session.edit(editActor, actor.id, 'name', checked.value);
    session.edit(editActor, actor.id, 'short', short.trim());
    session.edit(editActor, actor.id, 'huvudman', huvudman);
    session.edit(editActor, actor.id, 'ring', ring);
    onClose();
  };
  return (
    <Dialog
      title={organise.editOrganisation(actor.name)}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button variant="line" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" form={form}>
            {common.save}
          </Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={save}>
        <Field
          label={organise.organisationName}
          hint={organise.organisationHint}
          error={!checked.ok && said[checked.problem]}
        >
          {(control) => (
            <TextInput
              {...control}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label={organise.shortName} hint={organise.shortHint}>
          {(control) => (
            <TextInput
              {...control}
              value={short}
              maxLength={ACTOR_SHORT_BOUND}
              onChange={(event) => setShort(event.target.value)}
            />
          )}
        </Field>
        <Choice
          label={organise.huvudman}
          value={huvudman}
          options={HUVUDMAN.map((id) => ({ value: id, name: HUVUDMAN_NAMES[id][lang] }))}
          onChoose={setHuvudman}
        />
        <Choice
          label={organise.ring}
          value={ring}
          options={RINGS.map((id) => ({ value: id, name: organise.rings[id] }))}
          onChoose={setRing}
        />
      </form>
    </Dialog>
  );
}
