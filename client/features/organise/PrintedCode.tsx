import { showCode } from '#shared/domain/code.ts';
import { useWords } from '../../i18n/useWords.ts';
import { QrCode } from '../../ui/QrCode.tsx';
import { startAddress } from './dayLinks.ts';
import styles from './PrintSheet.module.css';

interface Props {
  readonly title: string;
  readonly link: string;
  readonly code: string | null;
  /** The table it lies on; null for a sheet on the wall. */
  readonly table: string | null;
}

/** One page to scan from, or to read the code from. */
export function PrintedCode({ title, link, code, table }: Props) {
  const { common, share } = useWords();
  return (
    <section className={styles.page}>
      <p>{title}</p>
      {table && <h1 className={styles.table}>{common.table(table)}</h1>}
      <p className={styles.scan}>{share.scanTo}</p>
      <QrCode text={link} label={share.scanTo} className={styles.big} />
      {code && (
        <>
          <p>{share.orCode(startAddress(link))}</p>
          <p className={styles.code}>{showCode(code)}</p>
        </>
      )}
      {table && (
        <>
          <p className={styles.foot}>{share.goodAllDay}</p>
          <p>{share.withoutPhone}</p>
        </>
      )}
    </section>
  );
}
