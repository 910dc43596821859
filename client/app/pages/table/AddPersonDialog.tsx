import { type FormEvent, useRef, useState } from 'react';
import type { ActorId } from '#shared/domain/ids.ts';
import type { ChosenOrg } from '../../../features/join/chosenOrg.ts';
import { isJoinable } from '../../../features/join/findActors.ts';
import { OrganisationField } from '../../../features/join/OrganisationField.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { useActors } from '../../../state/useActors.ts';
import { useSession } from '../../../state/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { Dialog } from '../../../ui/Dialog.tsx';
import { takePart } from '../join/takePart.ts';
import styles from './AddPersonDialog.module.css';

interface Props {
  readonly title: string;
  /** For whom it is, when that is not plain. */
  readonly help?: string;
  readonly onAdd: (org: ActorId) => void;
  readonly onClose: () => void;
}

/** One more who writes and votes on the table's computer: their organisation, never a name. */
export function AddPersonDialog({ title, help, onAdd, onClose }: Props) {
  const { common, join, organise } = useWords();
  const session = useSession();
  const actors = useActors();
  const [org, setOrg] = useState<ChosenOrg | null>(null);
  const [error, setError] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const known = org && takePart(session, org);
    if (known) return onAdd(known);
    setError(org ? organise.boardLocked : join.chooseOrganisation);
    field.current?.focus();
  };
  return (
    <Dialog title={title} closeLabel={common.close} onClose={onClose}>
      <form onSubmit={submit} className={styles.form}>
        {help && <p>{help}</p>}
        <OrganisationField
          ref={field}
          actors={actors.filter(isJoinable)}
          chosen={org}
          onChoose={setOrg}
          error={error}
        />
        <Button type="submit">{common.add}</Button>
      </form>
    </Dialog>
  );
}
