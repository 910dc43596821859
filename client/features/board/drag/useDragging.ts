import {
  type CollisionDetection,
  type DragMoveEvent,
  type DragStartEvent,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  type UniqueIdentifier,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import { useEffect, useRef } from 'react';
import { isColumnId } from '#shared/domain/columns.ts';
import type { StepId } from '#shared/domain/steps.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useOpenWorkshop } from '../../../state/useSession.ts';
import { useAnnouncer } from '../../../ui/useAnnouncer.ts';
import { cardGrid } from '../lane/cardGrid.ts';
import { useScreen, useScreenActions } from '../screen/screenContext.ts';
import { autoScroll } from './autoScroll.ts';
import { cancelOnSecondFinger } from './cancelDrag.ts';
import { draggedFrom } from './draggedFrom.ts';
import type { DropTarget } from './dropTarget.ts';
import { landingAt } from './landingAt.ts';
import { liftedWith } from './liftedWith.ts';
import { columnOfTab } from './tabTarget.ts';
import { useArrowMove } from './useArrowMove.ts';
import { useDrop } from './useDrop.ts';

/** A mouse drags after 4 px. A finger that swipes scrolls; one that holds still lifts the card. */
const MOUSE = { activationConstraint: { distance: 4 } };
const TOUCH = { activationConstraint: { delay: 180, tolerance: 6 } };
const KEY_CODES = { start: ['KeyM'], end: ['Enter', 'Space'], cancel: ['Escape', 'Tab'] };

/** The board says by itself what happens, in the reader's language. */
const SILENT = {
  onDragStart: () => undefined,
  onDragOver: () => undefined,
  onDragEnd: () => undefined,
  onDragCancel: () => undefined,
};

/** Lifting, carrying and letting go, by mouse, touch and keys. */
export function useDragging(step: StepId) {
  const words = useWords().arrange;
  const announcer = useAnnouncer();
  const screen = useScreenActions();
  const { store } = useOpenWorkshop();
  const drop = useDrop(step);
  const pointer = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const over = useRef<UniqueIdentifier | null>(null);
  const dragNow = () => screen.state.getState().drag;

  const sensors = useSensors(
    useSensor(MouseSensor, MOUSE),
    useSensor(TouchSensor, TOUCH),
    useSensor(KeyboardSensor, { keyboardCodes: KEY_CODES, coordinateGetter: useArrowMove() }),
  );

  const findLane: CollisionDetection = (args) => {
    pointer.current = args.pointerCoordinates;
    return pointerWithin(args);
  };

  const aim = () => {
    const drag = dragNow();
    const place = over.current;
    if (!drag || drag.by === 'keys' || place === null) return;
    const tab = columnOfTab(place);
    if (tab) screen.aim({ kind: 'between', column: tab, before: null });
    if (!isColumnId(place)) return;
    const y = pointer.current?.y ?? 0;
    const landing = landingAt(place, drag.items, y, store.getState().unshown);
    screen.aim({ ...landing, column: place } satisfies DropTarget);
  };
  const carries = useScreen(({ drag }) => drag?.by === 'pointer');
  const latestAim = useRef(aim);
  latestAim.current = aim;
  useEffect(() => {
    if (!carries) return;
    const stops = [
      autoScroll(
        () => pointer.current,
        () => latestAim.current(),
      ),
      cancelOnSecondFinger(),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [carries]);

  return {
    sensors,
    findLane,
    announcements: SILENT,
    onStart: ({ activatorEvent }: DragStartEvent) => {
      over.current = null;
      const found = draggedFrom(activatorEvent.target);
      if (!found) return;
      const keys = activatorEvent instanceof KeyboardEvent;
      const { selected } = screen.state.getState();
      const lifted = liftedWith(found.item, selected, cardGrid(store.getState(), screen, step));
      screen.lift(lifted, keys ? 'keys' : 'pointer');
      const count = lifted.items.length;
      if (keys) whenHeard(() => dragNow() && announcer.polite(words.liftedWithKeys(count)));
      else announcer.polite(words.lifted(count));
    },
    onMove: ({ collisions }: Pick<DragMoveEvent, 'collisions'>) => {
      over.current = collisions?.[0]?.id ?? over.current;
      aim();
    },
    onEnd: () => {
      const drag = dragNow();
      screen.letGo();
      const stays = drag && drop(drag);
      if (stays) announcer.polite(stays);
    },
    onCancel: () => {
      const drag = dragNow();
      screen.letGo();
      if (drag && !drag.disturbed) announcer.polite(words.dropCancelled(drag.items.length));
      if (drag?.by === 'keys' && drag.item.kind === 'card') screen.focus(drag.item.id);
    },
  };
}

/** The sensor listens to the keys from a turn after it has lifted: not before that is anybody told which ones to press. */
const whenHeard = (say: () => void) => queueMicrotask(() => setTimeout(say));
