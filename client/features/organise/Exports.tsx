import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Exports.module.css';

interface Props {
  readonly summaryHref: string;
  readonly redactionHref: string;
}

/** Where what was made here leaves the workshop. */
export function Exports({ summaryHref, redactionHref }: Props) {
  const { files, redaction } = useWords();
  return (
    <>
      <Way href={redactionHref} name={redaction.title} text={redaction.editText} />
      <Way href={summaryHref} name={files.exportSummary} text={files.exportSummaryText} />
    </>
  );
}

interface WayProps {
  readonly href: string;
  readonly name: string;
  readonly text: string;
}

function Way({ href, name, text }: WayProps) {
  return (
    <a className={styles.export} href={href}>
      <Icon name="pen" />
      <span>
        {name}
        <small>{text}</small>
      </span>
      <Icon name="next" />
    </a>
  );
}
