import { type FormEvent, useRef, useState } from 'react';
import { addActor, placeActor, removeActor } from '#shared/board/edits/actors.ts';
import { ACTOR_NAME_BOUND, type Actor } from '#shared/domain/actor.ts';
import { type ActorId, randomId } from '#shared/domain/ids.ts';
import { knownActor } from '#shared/domain/knownActors.ts';
import { meantActors } from '#shared/domain/meantActors.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import type { Session } from '../../sync/Session.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { NamingQuestion } from '../../writing/actors/NamingQuestion.tsx';
import type { Meant, Naming } from '../../writing/actors/useNaming.ts';
import { ActorDialog } from './ActorDialog.tsx';
import { checkActorName, type NameProblem } from './actorName.ts';
import styles from './Organisations.module.css';

interface Props {
  readonly session: Pick<Session, 'edit' | 'now' | 'participant'>;
  /** Neither removed nor merged, by name. */
  readonly actors: readonly Actor[];
}

/** Who is expected in the room. Participants choose from this list and add what is missing. */
export function Organisations({ session, actors }: Props) {
  const { organise } = useWords();
  const offerUndo = useUndoOffer();
  const [editing, setEditing] = useState<ActorId | null>(null);
  const edited = actors.find(({ id }) => id === editing);

  const remove = ({ id, name }: Actor) => {
    const removal = { by: session.participant, at: session.now() };
    const takeBack = session.edit(removeActor, id, removal);
    offerUndo(
      takeBack
        ? { message: organise.removedOrganisation(name), undo: takeBack }
        : { message: organise.boardLocked, undo: null },
    );
  };
  return (
    <>
      <ul className={styles.list}>
        {actors.map((actor) => (
          <li key={actor.id}>
            <button type="button" className={styles.name} onClick={() => setEditing(actor.id)}>
              <span className="sr">{organise.editOrganisation(actor.name)}</span>
              <span aria-hidden="true">{actor.name}</span>
            </button>
            <button
              type="button"
              className={styles.remove}
              aria-label={organise.removeOrganisation(actor.name)}
              onClick={() => remove(actor)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <AddOrganisation session={session} actors={actors} />
      {edited && (
        <ActorDialog
          session={session}
          actor={edited}
          actors={actors}
          onClose={() => setEditing(null)}
        />
      )}
    </>
  );
}

function AddOrganisation({ session, actors }: Props) {
  const { common, organise } = useWords();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<NameProblem | 'locked' | null>(null);
  /** Somebody in the list may be the same under another spelling. */
  const [question, ask] = useState<Meant | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const add = (event: FormEvent) => {
    event.preventDefault();
    field.current?.focus();
    const name = checkActorName(typed, actors, null);
    if (!name.ok) return setProblem(name.problem);
    const [one, ...more] = meantActors(new Map(actors.map((each) => [each.id, each])), name.value);
    if (one) return ask({ asks: 'meant', name: name.value, meant: [one, ...more] });
    put(name.value);
  };
  const put = (name: string) => {
    const id: ActorId = randomId((length) => crypto.getRandomValues(new Uint8Array(length)));
    const actor = { id, name, inRoom: true, ...knownActor(name) };
    const added = session.edit(addActor, actor, { by: session.participant, at: session.now() });
    if (!added) return setProblem('locked');
    done();
  };
  const done = () => {
    setTyped('');
    setProblem(null);
    ask(null);
    field.current?.focus();
  };
  const naming: Naming = {
    question,
    name: put,
    vouch: () => question && put(question.name),
    drop: () => ask(null),
    pick: ({ id }) => {
      session.edit(placeActor, id, 'inRoom');
      done();
    },
  };
  const said = {
    missing: organise.organisationMissing,
    tooLong: organise.organisationTooLong(ACTOR_NAME_BOUND),
    known: organise.organisationKnown,
    locked: organise.boardLocked,
  };
  return (
    <form className={styles.add} onSubmit={add}>
      <Field
        label={organise.addOrganisation}
        hint={organise.organisationHint}
        error={problem && said[problem]}
      >
        {(control) => (
          <div className={styles.line}>
            <TextInput
              {...control}
              ref={field}
              autoComplete="off"
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value);
                setProblem(null);
                ask(null);
              }}
            />
            <Button type="submit" variant="line" icon="plus">
              {common.add}
            </Button>
          </div>
        )}
      </Field>
      <NamingQuestion naming={naming} />
    </form>
  );
}
