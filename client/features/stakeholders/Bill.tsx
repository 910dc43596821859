import { textName } from '#shared/board/rootTexts.ts';
import type { TableId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { useText } from '../../state/useText.ts';
import { AboutField } from './AboutField.tsx';
import styles from './Bill.module.css';

interface Props {
  readonly table: TableId;
}

/** Who pays and who saves: the question that is easiest to leave out. */
export function Bill({ table }: Props) {
  const words = useWords().stakeholders;
  const name = textName.bill(table);
  const text = useText(name);
  const mayWrite = useMayWrite();
  if (!mayWrite && text === '') return null;
  return (
    <div className={styles.bill}>
      {mayWrite ? (
        <AboutField name={name} label={words.bill} hint={words.billHint} />
      ) : (
        <>
          <h3>{words.bill}</h3>
          <p>{text}</p>
        </>
      )}
    </div>
  );
}
