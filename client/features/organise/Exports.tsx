import { useWords } from '../../i18n/useWords.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { IconName } from '../../ui/icons.tsx';
import styles from './Exports.module.css';

/** Where one goes from the desk. */
export interface DeskHrefs {
  readonly summary: string;
  readonly redaction: string;
  /** Where a new workshop goes by this one's plan. */
  readonly likeThis: string;
}

interface Props {
  readonly hrefs: DeskHrefs;
}

/** Where what was made here leaves the workshop. */
export function Exports({ hrefs }: Props) {
  const { earlier, files, redaction } = useWords();
  return (
    <>
      <Way href={hrefs.redaction} icon="pen" name={redaction.title} text={redaction.editText} />
      <Way
        href={hrefs.summary}
        icon="print"
        name={files.exportSummary}
        text={files.exportSummaryText}
      />
      <Way href={hrefs.likeThis} icon="copy" name={earlier.atDesk} text={earlier.atDeskText} />
    </>
  );
}

interface WayProps {
  readonly icon: IconName;
  readonly href: string;
  readonly name: string;
  readonly text: string;
}

function Way({ href, icon, name, text }: WayProps) {
  return (
    <a className={styles.export} href={href}>
      <Icon name={icon} />
      <span>
        {name}
        <small>{text}</small>
      </span>
      <Icon name="next" />
    </a>
  );
}
