import { can } from '#shared/domain/role.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useCommand } from '../../../state/useCommand.ts';
import { useSession } from '../../../state/useSession.ts';
import { useStage } from '../../../state/useStage.ts';
import { Button } from '../../../ui/Button.tsx';

/** For who steers: all promises on the big screen, the joint one first, until the room moves on. */
export function OnScreenButton() {
  const words = useWords().promise;
  const { role } = useSession();
  const command = useCommand();
  const isShown = useStage((stage) => stage.onScreen?.kind === 'promises') ?? false;
  if (!can(role, 'steer')) return null;
  return isShown ? (
    <Button
      variant="line"
      icon="screen"
      onClick={() => void command({ type: 'onScreen', show: null }, words.takenDown)}
    >
      {words.takeDown}
    </Button>
  ) : (
    <Button
      icon="screen"
      onClick={() => void command({ type: 'onScreen', show: { kind: 'promises' } }, words.shown)}
    >
      {words.show}
    </Button>
  );
}
