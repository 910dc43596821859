import { useWords } from '../../../i18n/useWords.ts';
import { QrCode } from '../../../ui/QrCode.tsx';
import type { Door } from './Door.ts';
import styles from './JoinBox.module.css';
import { SpelledCode } from './SpelledCode.tsx';

interface Props {
  readonly door: Door;
  /** As people come in it is what the screen is for. */
  readonly large?: boolean;
}

/** How to get in: the square, the address and the code. */
export function JoinBox({ door: { code: door, origin }, large = false }: Props) {
  const { projector } = useWords();
  if (door.kind === 'asking') return <div className={styles.box} data-large={large} />;
  if (door.kind === 'closed') {
    return (
      <div className={styles.box} data-large={large}>
        <p className={styles.closed}>{projector.doorClosed}</p>
        <p className={styles.help}>{projector.doorClosedHelp}</p>
      </div>
    );
  }
  const address = origin.replace(/^https?:\/\//, '');
  return (
    <section className={styles.box} data-large={large} aria-label={projector.joinAt}>
      {/* The fragment stays on the phone: no server sees a code in an address. */}
      <QrCode
        text={`${origin}/#code=${door.code}`}
        label={projector.qr(address)}
        className={styles.qr}
      />
      <div className={styles.words}>
        <p className={styles.address} data-long={address.length > 20}>
          {address}
        </p>
        <p className={styles.code} data-wide={/[MW].*[MW]/.test(door.code)}>
          <SpelledCode code={door.code} />
        </p>
      </div>
    </section>
  );
}
