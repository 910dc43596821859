import { useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { StatePage } from '../../ui/StatePage.tsx';

export function NotFoundPage() {
  const { notFound, gone } = useWords().states;
  return (
    <StatePage
      motif="gap"
      title={notFound.title}
      actions={<ButtonLink href={pathTo.start()}>{gone.toStart}</ButtonLink>}
    >
      <p>{notFound.lead}</p>
    </StatePage>
  );
}
