import { useState } from 'react';
import { textName } from '#shared/board/rootTexts.ts';
import type { TableId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { useText } from '../../state/useText.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { AboutField } from './AboutField.tsx';
import styles from './Situation.module.css';

interface Props {
  readonly table: TableId;
}

/** The situation that the table chose: what all else on the page is about. */
export function Situation({ table }: Props) {
  const { common, stakeholders: words } = useWords();
  const name = textName.situation(table);
  const text = useText(name).trim();
  const mayWrite = useMayWrite();
  const [writing, setWriting] = useState(false);
  return (
    <section className={styles.situation} aria-label={words.situation}>
      <small aria-hidden="true">{words.situation}</small>
      <p>{text || words.noSituation}</p>
      {mayWrite && (
        <Button variant="line" size="small" onInk onClick={() => setWriting(true)}>
          {text ? words.changeSituation : words.writeSituation}
        </Button>
      )}
      {writing && (
        <Dialog title={words.situation} closeLabel={common.close} onClose={() => setWriting(false)}>
          <AboutField name={name} label={words.situation} labelHidden hint={words.situationHint} />
        </Dialog>
      )}
    </section>
  );
}
