import { useWords } from '../../../i18n/useWords.ts';
import { ExportRow } from './ExportRow.tsx';
import styles from './Exports.module.css';
import type { Form } from './Form.ts';
import type { Takeaway } from './Takeaway.ts';
import { useForms } from './useForms.ts';

interface Props extends Takeaway {
  /** Why nothing may be made now, such as reports that are open; null when it may. */
  readonly stopped: string | null;
}

/** All the forms in which the summary can be taken away. Each is made here, and sent nowhere. */
export function Exports({ stopped, ...takeaway }: Props) {
  const words = useWords().exports;
  const { usual, more } = useForms(takeaway);
  // What is stopped is made anew: nothing that was on its way comes out of it.
  const rows = (forms: readonly Form[]) =>
    forms.map((form) => (
      <ExportRow key={`${form.id} ${stopped === null}`} form={form} stopped={stopped} />
    ));
  return (
    <div className={styles.exports}>
      <ul className={styles.rows} aria-label={words.list}>
        {rows(usual)}
      </ul>
      <details className={styles.more}>
        <summary>{words.more}</summary>
        <ul className={styles.rows} aria-label={words.more}>
          {rows(more)}
        </ul>
      </details>
    </div>
  );
}
