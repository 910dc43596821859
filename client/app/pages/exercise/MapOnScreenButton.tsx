import { can } from '#shared/domain/role.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useCommand } from '../../../state/useCommand.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import { Button } from '../../../ui/Button.tsx';

/** For who steers: the map on the big screen, until the room moves on. */
export function MapOnScreenButton() {
  const { onScreen, promise } = useWords();
  const { role } = useSession();
  const command = useCommand();
  const isShown = useStage((stage) => stage.onScreen?.kind === 'map') ?? false;
  if (!can(role, 'steer')) return null;
  const show = isShown ? null : ({ kind: 'map' } as const);
  return (
    <Button
      variant="line"
      size="small"
      icon="screen"
      onClick={() =>
        void command({ type: 'onScreen', show }, show ? onScreen.shows.map : promise.takenDown)
      }
    >
      {isShown ? promise.takeDown : promise.show}
    </Button>
  );
}
