import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Exports.module.css';

interface Props {
  readonly summaryHref: string;
}

/** Where what was made here leaves the workshop. */
export function Exports({ summaryHref }: Props) {
  const { files } = useWords();
  return (
    <a className={styles.export} href={summaryHref}>
      <Icon name="pen" />
      <span>
        {files.exportSummary}
        <small>{files.exportSummaryText}</small>
      </span>
      <Icon name="next" />
    </a>
  );
}
