import { useState } from 'react';
import type { Position } from '#shared/domain/stage/stage.ts';
import { BoardFilePart } from '../../features/boardFile/BoardFilePart.tsx';
import { ExitResult } from '../../features/exit/ExitResult.tsx';
import { NetworkPart } from '../../features/network/NetworkPart.tsx';
import { Desk } from '../../features/organise/Desk.tsx';
import type { DeskDeeds } from '../../features/organise/deskDeeds.ts';
import { createLinkStore } from '../../features/organise/linkStore.ts';
import { SettingsButton } from '../../features/settings/SettingsButton.tsx';
import { useWords } from '../../i18n/useWords.ts';
import { useApp } from '../../state/appContext.ts';
import { pathTo } from '../../state/paths.ts';
import { useActors } from '../../state/useActors.ts';
import { useNavigate } from '../../state/useRoute.ts';
import { useSession } from '../../state/useSession.ts';
import { useStage } from '../../state/useStage.ts';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { StatePage } from '../../ui/StatePage.tsx';
import { useToasts } from '../../ui/useToasts.ts';
import { Wordmark } from '../../ui/Wordmark.tsx';
import { beginNetworkTest } from './beginNetworkTest.ts';

/** The whole stage, as it stands. */
const all = <Value,>(value: Value): Value => value;

const isOver = ({ kind }: Position): boolean => kind === 'closed' || kind === 'followUp';

export function DeskPage() {
  const { organise, start } = useWords();
  const { api } = useApp();
  const session = useSession();
  const stage = useStage(all);
  const actors = useActors();
  const [links] = useState(() => createLinkStore(api, session));
  const deeds = useDeskDeeds(links.take);
  const board = pathTo.board(session.workshop);

  if (session.role !== 'organiser') return <NotTheOrganiser board={board} />;
  if (!stage) return null;
  return (
    <Desk
      session={session}
      stage={stage}
      actors={actors}
      links={links}
      deeds={deeds}
      hrefs={{
        summary: pathTo.summary(session.workshop),
        redaction: pathTo.redaction(session.workshop),
        likeThis: pathTo.newLike(session.workshop),
      }}
      boardFile={<BoardFilePart />}
      network={<NetworkPart begin={beginNetworkTest} pageHref={pathTo.network()} />}
      answers={isOver(stage.position) && <ExitResult titled={false} />}
      wordmark={<Wordmark href={pathTo.start()} label={start.toStart} />}
      ways={
        <>
          <SettingsButton seatHref={null} leads />
          <ButtonLink href={board} size="small" iconEnd="next">
            {stage.position.kind === 'lobby' ? organise.startDay : organise.toBoard}
          </ButtonLink>
        </>
      }
    />
  );
}

function useDeskDeeds(takeLinks: ReturnType<typeof createLinkStore>['take']): DeskDeeds {
  const { organise } = useWords();
  const { api, enter, keyRing } = useApp();
  const session = useSession();
  const navigate = useNavigate();
  const toasts = useToasts();
  const id = session.workshop;
  const access = { id, key: session.key };
  return {
    importCards: (file) => api.importCards(access, file),
    async rotate(role) {
      const rotated = await api.rotate(access, role);
      if (!rotated.ok) return rotated;
      takeLinks(rotated.value);
      const { organiser } = rotated.value.keys;
      if (role === 'organiser' && organiser !== undefined) {
        // This device's own key has just been replaced: in again with the new one.
        await keyRing.add({ id, title: rotated.value.stage.title, keys: { organiser } });
        enter();
      }
      return rotated;
    },
    async remove() {
      const removed = await api.remove(access);
      if (!removed.ok) return removed;
      await keyRing.forget(id);
      navigate(pathTo.start(), { replace: true });
      toasts.show({ text: organise.deleted });
      return removed;
    },
  };
}

interface NotTheOrganiserProps {
  readonly board: string;
}

function NotTheOrganiser({ board }: NotTheOrganiserProps) {
  const { organise } = useWords();
  return (
    <StatePage
      motif="cloth"
      title={organise.wrongRole}
      actions={<ButtonLink href={board}>{organise.toBoard}</ButtonLink>}
    >
      <p>{organise.wrongRoleText}</p>
    </StatePage>
  );
}
