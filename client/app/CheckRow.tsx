import { can } from '#shared/domain/role.ts';
import { openCheckOf } from '#shared/domain/stage/checks.ts';
import { useWords } from '../i18n/useWords.ts';
import { pathTo } from '../state/paths.ts';
import { useReadable } from '../state/useReadable.ts';
import { useRoute } from '../state/useRoute.ts';
import { useIsSeated } from '../state/useSeat.ts';
import { useSession } from '../state/useSession.ts';
import { useStage } from '../state/useStage.ts';
import { slipKey } from '../sync/slips/slipOutbox.ts';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Notice } from '../ui/Notice.tsx';

/** A check is open, over every page of those who have neither answered nor passed it by. A table's own computer is nobody's. */
export function CheckRow() {
  const { factors } = useWords();
  const { workshop, role, handed, hosting } = useSession();
  const slips = useReadable(handed);
  const isTables = useReadable(hosting) !== null;
  const check = useStage(openCheckOf);
  const { page } = useRoute();
  const isSeated = useIsSeated();
  const isAsked =
    isSeated && role !== 'screen' && !can(role, 'steer') && !isTables && page !== 'factors';
  if (!check || !isAsked) return null;
  if (slips.has(slipKey({ kind: 'factors', check: check.id, answers: {} }))) return null;
  const answer = (
    <ButtonLink href={pathTo.exercise(workshop, 'factors')} size="small" variant="line">
      {factors.row.answer}
    </ButtonLink>
  );
  return (
    <Notice icon="pen" title={factors.row.title(factors.ofMoments[check.moment])} action={answer}>
      {factors.row.text}
    </Notice>
  );
}
