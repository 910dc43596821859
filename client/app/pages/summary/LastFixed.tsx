import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import { useDesk } from '../../../state/useDesk.ts';
import { useSession } from '../../../state/useSession.ts';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { Notice } from '../../../ui/Notice.tsx';
import styles from '../SummaryPage.module.css';

/** What is read here goes on changing; the last version that does not is one press away, for all who read the board. */
export function LastFixed() {
  const { redaction, versions: words } = useWords();
  const format = useFormats();
  const { workshop } = useSession();
  const last = useDesk(({ fixed }) => fixed.at(-1));
  if (!last) return null;
  const name = redaction.fixedAs(last.number);
  return (
    <Notice
      icon="lock"
      title={name}
      className={styles.notice}
      action={
        <ButtonLink
          href={pathTo.version(workshop, last.number)}
          variant="line"
          size="small"
          aria-label={words.openVersion(name)}
        >
          {words.open}
        </ButtonLink>
      }
    >
      {words.number(format.day(last.date), last.diarienummer)}
    </Notice>
  );
}
