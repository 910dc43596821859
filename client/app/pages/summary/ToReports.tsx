import { can } from '#shared/domain/role.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Link } from '../../../state/Link.tsx';
import { pathTo } from '../../../state/paths.ts';
import { useSession } from '../../../state/useSession.ts';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';

interface Props {
  readonly asButton?: boolean;
}

/** To the list where reported cards are resolved, for who leads. */
export function ToReports({ asButton = false }: Props) {
  const { workshop, role } = useSession();
  const words = useWords().summary;
  if (!can(role, 'moderate')) return null;
  const path = pathTo.board(workshop);
  if (!asButton) return <Link to={path}>{words.toReports}</Link>;
  return (
    <ButtonLink href={path} variant="line" size="small">
      {words.toReports}
    </ButtonLink>
  );
}
