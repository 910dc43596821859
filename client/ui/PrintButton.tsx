import { Button } from './Button.tsx';
import styles from './PrintButton.module.css';

interface Props {
  readonly label: string;
}

/** The page as it stands, on paper or as a file: a browser's own printing can do both. */
export function PrintButton({ label }: Props) {
  return (
    <Button
      variant="line"
      size="small"
      icon="print"
      className={styles.button}
      onClick={() => window.print()}
    >
      {label}
    </Button>
  );
}
