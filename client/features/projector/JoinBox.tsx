import { showCode } from '#shared/domain/code.ts';
import { useWords } from '../../i18n/useWords.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import type { DoorCode } from './codeStore.ts';
import styles from './JoinBox.module.css';

interface Props {
  readonly door: DoorCode;
  /** Where the code is entered, as `https://host`. */
  readonly origin: string;
}

/** How to get in: the square, the address and the code. */
export function JoinBox({ door, origin }: Props) {
  const { common, projector } = useWords();
  if (door.kind === 'asking') return null;
  if (door.kind === 'closed') return <p className={styles.closed}>{projector.doorClosed}</p>;
  const address = origin.replace(/^https?:\/\//, '');
  return (
    <section className={styles.box} aria-label={projector.joinAt}>
      {/* The fragment stays on the phone: no server sees a code in an address. */}
      <QrCode
        text={`${origin}/#code=${door.code}`}
        label={projector.qr(address)}
        className={styles.qr}
      />
      <p className={styles.address} data-long={address.length > 20}>
        {address}
      </p>
      <p className={styles.code} data-wide={/[MW].*[MW]/.test(door.code)}>
        <span aria-hidden="true">{showCode(door.code)}</span>
        <span className="sr">{common.spelledCode([...door.code].join(' '))}</span>
      </p>
    </section>
  );
}
