import { useState } from 'react';
import { EXERCISES } from '#shared/domain/exercises.ts';
import { can, type Role } from '#shared/domain/role.ts';
import { breakAt, USUAL_BREAK_MINUTES } from '#shared/domain/stage/breakAt.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { useScreenActions } from '../../../features/board/screen/screenContext.ts';
import { LinkDialog } from '../../../features/organise/LinkDialog.tsx';
import type { WaysIn } from '../../../features/room/door/waysIn.ts';
import type { FirstRunState } from '../../../features/room/firstRun/useFirstRun.ts';
import { PlanDialog } from '../../../features/room/plan/PlanDialog.tsx';
import { SettingsDialog } from '../../../features/settings/SettingsDialog.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import { useCommand } from '../../../state/useCommand.ts';
import { usePreferences, useSetPreferences } from '../../../state/usePreferences.ts';
import { useNavigate } from '../../../state/useRoute.ts';
import { useSession } from '../../../state/useSession.ts';
import { Dialog } from '../../../ui/Dialog.tsx';
import { IconButton } from '../../../ui/IconButton.tsx';
import { Menu } from '../../../ui/Menu.tsx';
import type { MenuItem } from '../../../ui/menuItem.ts';

interface Props {
  readonly stage: Stage;
  readonly ways: WaysIn | null;
  readonly wide: boolean;
  readonly firstRun: FirstRunState;
}

const LEAD: Role = 'facilitator';

type Opened = 'plan' | 'share' | 'settings';

/** What one leads with now and then: the plan, a co-facilitator, the whole board. */
export function RoomMenu({ stage, ways, wide, firstRun }: Props) {
  const {
    exercises,
    firstRun: first,
    lead,
    marks,
    matrix,
    onScreen,
    room,
    settings,
    steer,
  } = useWords();
  const { workshop: id, role } = useSession();
  const navigate = useNavigate();
  const command = useCommand();
  const screen = useScreenActions();
  const [opened, setOpened] = useState<Opened | null>(null);
  const close = () => setOpened(null);
  const screenLink = ways?.links.screen;
  const pause = breakAt(stage) ?? { name: onScreen.breakName, minutes: USUAL_BREAK_MINUTES };
  const takeBreak = () =>
    command(
      {
        type: 'onScreen',
        show: { kind: 'break', name: pause.name },
        length: pause.minutes * 60_000,
      },
      onScreen.breakBegun,
    );
  const acts: Readonly<Record<string, () => void>> = {
    plan: () => setOpened('plan'),
    share: () => setOpened('share'),
    break: () => void takeBreak(),
    settings: () => setOpened('settings'),
    screen: () => {
      window.open(screenLink, '_blank', 'noopener');
      firstRun.list?.showCode();
    },
    firstRun: () => firstRun.begin?.(),
    matrix: () => navigate(pathTo.matrix(id)),
    find: () => navigate(pathTo.find(id)),
    marks: () => navigate(pathTo.marks(id)),
    keys: () => screen.show({ kind: 'shortcuts' }),
    desk: () => navigate(pathTo.desk(id)),
    ...Object.fromEntries(
      EXERCISES.map((exercise) => [exercise, () => navigate(pathTo.exercise(id, exercise))]),
    ),
  };
  const items: readonly (MenuItem | false)[] = [
    { id: 'plan', label: lead.plan.title, icon: 'clock' },
    { id: 'break', label: onScreen.takeBreak(pause.name, pause.minutes), icon: 'pause' },
    { id: 'share', label: lead.share, icon: 'link' },
    !wide && screenLink !== undefined && { id: 'screen', label: steer.openScreen, icon: 'screen' },
  ];
  const pages: readonly (MenuItem | false)[] = [
    { id: 'matrix', label: matrix.title, icon: 'list' },
    { id: 'find', label: matrix.searchLabel, icon: 'search' },
    { id: 'marks', label: marks.title, icon: 'undo' },
    can(role, 'editDesk') && { id: 'desk', label: lead.desk, icon: 'house' },
    { id: 'settings', label: settings.title, icon: 'settings' },
    { id: 'keys', label: first.help, icon: 'help' },
    firstRun.begin !== null && { id: 'firstRun', label: first.title, icon: 'flag' },
  ];
  return (
    <>
      <Menu
        label={room.menu}
        groups={[
          { id: 'day', items: items.filter((item) => item !== false) },
          {
            id: 'exercises',
            label: exercises.all,
            items: EXERCISES.map((exercise) => ({
              id: exercise,
              label: exercises.names[exercise],
            })),
          },
          { id: 'pages', items: pages.filter((item) => item !== false) },
        ]}
        onPick={(picked) => acts[picked]?.()}
        button={(button) => <IconButton {...button} icon="more" label={room.menu} size="small" />}
      />
      {opened === 'plan' && <PlanDialog stage={stage} onClose={close} />}
      {opened === 'share' && <ShareLead link={ways?.links.facilitator} onClose={close} />}
      {opened === 'settings' && <Settings onClose={close} />}
    </>
  );
}

interface ShareLeadProps {
  readonly link: string | undefined;
  readonly onClose: () => void;
}

/** A co-facilitator, or somebody who takes over. */
function ShareLead({ link, onClose }: ShareLeadProps) {
  const { common, lead } = useWords();
  if (link) {
    return (
      <LinkDialog role={LEAD} link={link} onClose={onClose}>
        <p>{lead.shareText}</p>
      </LinkDialog>
    );
  }
  return (
    <Dialog title={lead.share} closeLabel={common.close} onClose={onClose}>
      <p role="status">{lead.shareWaiting}</p>
    </Dialog>
  );
}

function Settings({ onClose }: Pick<ShareLeadProps, 'onClose'>) {
  return (
    <SettingsDialog
      preferences={usePreferences()}
      onChange={useSetPreferences()}
      seatHref={null}
      leads
      onClose={onClose}
    />
  );
}
