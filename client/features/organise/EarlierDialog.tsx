import { useId } from 'react';
import type { WorkshopId } from '#shared/domain/ids.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { EarlierDay } from '../../sync/earlierDay.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './EarlierDialog.module.css';
import type { EarlierSource } from './EarlierPlan.tsx';

interface Props {
  readonly source: EarlierSource;
  readonly onWorkshop: (id: WorkshopId) => void;
  readonly onFile: (day: EarlierDay) => void;
  readonly onClose: () => void;
}

/** Which workshop to go by: one of this device's own, or one in a file. */
export function EarlierDialog({ source, onWorkshop, onFile, onClose }: Props) {
  const { common, earlier, start } = useWords();
  const heading = useId();
  return (
    <Dialog title={earlier.title} closeLabel={common.close} onClose={onClose}>
      <div className={styles.body}>
        <section>
          <h3 id={heading} className={styles.heading}>
            {earlier.yours}
          </h3>
          {source.workshops.length === 0 && <p className={styles.text}>{earlier.none}</p>}
          {source.workshops.length > 0 && (
            <ul className={styles.list} aria-labelledby={heading}>
              {source.workshops.map(({ id, title }) => (
                <li key={id}>
                  <button type="button" className={styles.item} onClick={() => onWorkshop(id)}>
                    <span>{title || start.untitled}</span>
                    <Icon name="next" />
                  </button>
                </li>
              ))}
            </ul>
          )}
        </section>
        <section>
          <h3 className={styles.heading}>{earlier.file}</h3>
          {source.fromFile(onFile)}
        </section>
      </div>
    </Dialog>
  );
}
