import type { Position } from '#shared/domain/stage/stage.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './ContactRow.module.css';
import { phaseName } from './placeName.ts';

/** `seeking`: not yet heard since the page was opened. */
export type Contact = 'online' | 'seeking' | 'lost';

interface Props {
  /** Keys out of use point here for their reason. */
  readonly id: string;
  readonly contact: Contact;
  readonly position: Position;
}

/** Within the bar, so that it covers nothing for as long as it lasts. */
export function ContactRow({ id, contact, position }: Props) {
  const { steer, common } = useWords();
  const lang = useLang();
  const lost = contact === 'lost';
  return (
    <div role="status" id={id} className={classes(lost ? styles.row : 'sr')}>
      {lost && (
        <>
          <Icon name="offline" />
          <p>
            <b>{steer.offline(phaseName(position, steer, lang))}</b> {steer.offlineText}
          </p>
        </>
      )}
      {contact === 'seeking' && common.connecting}
    </div>
  );
}
