import { encode } from 'uqr';
import styles from './QrCode.module.css';

interface Props {
  readonly text: string;
  /** What it leads to, such as "QR-kod för deltagare". */
  readonly label: string;
  readonly className?: string | undefined;
}

/** Drawn here, so that no other host ever learns the link. */
export function QrCode({ text, label, className }: Props) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_ZONE });
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <path className={styles.paper} d={`M0 0H${size}V${size}H0Z`} />
      <path className={styles.modules} d={modulesPath(data)} shapeRendering="crispEdges" />
    </svg>
  );
}

/** Light modules around the code; ISO/IEC 18004 asks for four. */
const QUIET_ZONE = 4;

/** One rectangle for each unbroken run of dark modules in a row. */
function modulesPath(rows: readonly (readonly boolean[])[]): string {
  let path = '';
  for (const [y, row] of rows.entries()) {
    for (let x = 0; x < row.length; x += 1) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x += 1;
      path += `M${from} ${y}H${x + 1}V${y + 1}H${from}Z`;
    }
  }
  return path;
}
