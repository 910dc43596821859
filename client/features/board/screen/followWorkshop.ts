import { can } from '#shared/domain/role.ts';
import type { OpenWorkshop } from '../../../state/sessionContext.ts';
import type { Session } from '../../../sync/Session.ts';
import { keepStill } from './keepStill.ts';
import type { BoardScreen } from './screen.ts';
import { roomStep, stageHere } from './viewedStep.ts';

/**
 * Makes a screen follow the room and keep still under its reader: what others do with the cards waits,
 * and what one writes in or carries is never pulled away when the room goes on to another step.
 */
export function followWorkshop(
  workshop: OpenWorkshop,
  screen: BoardScreen,
  showsAllLanes: () => boolean,
  /** Whoever asked for that is spared the cards that else come in by themselves. */
  holdsUpdates: () => boolean,
): () => void {
  const { session } = workshop;
  const leave = [
    keepStill(workshop, screen, showsAllLanes, holdsUpdates),
    followRoom(session, screen),
  ];
  return () => {
    for (const stop of leave) stop();
    const { table = null, org = null } = session.seat.get() ?? {};
    if (screen.state.getState().open) session.show({ table, org, editing: null });
  };
}

function followRoom(session: Session, screen: BoardScreen): () => void {
  let room = roomStep(stageHere(session));
  let called = session.stage.get()?.gathered ?? null;
  return session.stage.subscribe(() => {
    const stage = session.stage.get();
    const next = roomStep(stageHere(session));
    const { step, open, drag } = screen.state.getState();
    const now = stage?.gathered ?? null;
    const leads = can(session.role, 'steer');
    const isCalled = now !== null && now !== called && !leads;
    called = now;
    // Who is called goes along from wherever they look, but not away from what they write in or carry.
    if (isCalled && step !== null && !open && !drag) screen.look(null);
    if (next === room) return;
    // Where everybody looks where they want, nothing moves anybody's view.
    const goesAlong = leads || stage?.steering !== 'free' || stage.position.kind !== 'step';
    if (step === null && (open || drag || !goesAlong)) screen.stayIn(room);
    else if (step === null) screen.look(null);
    if (step === next) screen.look(null);
    room = next;
  });
}
