import { can } from '#shared/domain/role.ts';
import { useFormats, useWords } from '../i18n/useWords.ts';
import { pathTo } from '../state/paths.ts';
import { asParticipant } from '../state/tabRole.ts';
import { useSession } from '../state/useSession.ts';
import { useStage } from '../state/useStage.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Notice } from '../ui/Notice.tsx';

/** On every page of a demonstration, so that nobody takes it for a day. Who leads sees from here what others see. */
export function PracticeRow() {
  const { practice } = useWords();
  const { day } = useFormats();
  const { workshop, role } = useSession();
  const isPractice = useStage((stage) => stage.practice === true);
  const deleteOn = useStage((stage) => stage.deleteOn);
  if (!isPractice || deleteOn === null) return null;
  const asOne = can(role, 'steer') && (
    <ButtonLink
      href={asParticipant(pathTo.board(workshop))}
      target="_blank"
      rel="noopener"
      size="small"
      onInk
    >
      {practice.asParticipant} <span className="sr">{practice.newTab}</span>
    </ButtonLink>
  );
  return (
    <Notice tone="ink" icon="pen" title={practice.title} action={asOne}>
      {practice.text(day(deleteOn))}
    </Notice>
  );
}
