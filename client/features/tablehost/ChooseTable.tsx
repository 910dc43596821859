import { type FormEvent, type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './ChooseTable.module.css';

interface Props {
  /** Whether a table is chosen in the field. */
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** The field in which a table is chosen; it says what is missing. */
  readonly field: (error: string | null) => ReactNode;
}

/** Before a computer is a table's own: which table's. */
export function ChooseTable({ isChosen, onChoose, field }: Props) {
  const words = useWords().tableHost;
  const [asked, setAsked] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (isChosen) onChoose();
  };
  return (
    <form className={styles.choose} onSubmit={submit}>
      <h1>{words.chooseTitle}</h1>
      <p>{words.chooseText}</p>
      {field(asked && !isChosen ? words.chooseFirst : null)}
      <Button type="submit" className={styles.go}>
        {words.choose}
      </Button>
    </form>
  );
}
