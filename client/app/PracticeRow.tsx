import { can } from '#shared/domain/role.ts';
import { useFormats, useWords } from '../i18n/useWords.ts';
import { pathTo } from '../state/paths.ts';
import { asParticipant } from '../state/tabRole.ts';
import { useSession } from '../state/useSession.ts';
import { useStage } from '../state/useStage.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Notice } from '../ui/Notice.tsx';
import styles from './PracticeRow.module.css';

/** On every page of a demonstration, so that nobody takes it for a day. Who leads gets the others' views from here. */
export function PracticeRow() {
  const { practice } = useWords();
  const { day } = useFormats();
  const { workshop, role } = useSession();
  const isPractice = useStage((stage) => stage.practice === true);
  const deleteOn = useStage((stage) => stage.deleteOn);
  if (!isPractice || deleteOn === null) return null;
  const ways = can(role, 'steer') && (
    <span className={styles.ways}>
      <Way href={asParticipant(pathTo.board(workshop))} label={practice.asParticipant} />
      <Way href={pathTo.screen(workshop)} label={practice.bigScreen} />
    </span>
  );
  return (
    <Notice tone="ink" icon="pen" title={practice.title} action={ways} className={styles.row}>
      {practice.text(day(deleteOn))}
    </Notice>
  );
}

interface WayProps {
  readonly href: string;
  readonly label: string;
}

function Way({ href, label }: WayProps) {
  const { practice } = useWords();
  return (
    <ButtonLink href={href} target="_blank" rel="noopener" variant="line" size="small" onInk>
      {label} <span className="sr">{practice.newTab}</span>
    </ButtonLink>
  );
}
