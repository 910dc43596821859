import { can } from '#shared/domain/role.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import { useSession } from '../../../state/useSession.ts';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';

/** To where its words are written, for the organiser. */
export function EditLink() {
  const { workshop, role } = useSession();
  const { redaction } = useWords();
  if (!can(role, 'editDesk')) return null;
  return (
    <ButtonLink href={pathTo.redaction(workshop)} variant="line" size="small" icon="pen">
      {redaction.toEdit}
    </ButtonLink>
  );
}
