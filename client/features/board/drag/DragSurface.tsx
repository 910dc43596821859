import { DndContext, DragOverlay, MeasuringStrategy, useDraggable } from '@dnd-kit/core';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  type TouchEvent,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { StepId } from '#shared/domain/steps.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { usePreferences } from '../../../state/usePreferences.ts';
import { useScreen, useScreenActions } from '../screen/screenContext.ts';
import { DragFate } from './DragFate.tsx';
import { DragPreview } from './DragPreview.tsx';
import styles from './DragSurface.module.css';
import { draggedFrom } from './draggedFrom.ts';
import { DropPlacesContext, newDropPlaces } from './dropPlaces.ts';
import { Places } from './Places.tsx';
import { slipsAway } from './slipsAway.ts';
import { useDragging } from './useDragging.ts';

interface Props {
  readonly step: StepId;
  /** Whether anything may be moved. */
  readonly enabled: boolean;
  readonly children: ReactNode;
}

/**
 * Lets whatever lies on the board be carried. There is ONE draggable, which stands for the card that
 * is pressed: a draggable for each card would draw all of them anew at every turn of a drag. And the
 * library stands beside the board, not around it: each time one of its contexts changes, at a mere press,
 * React would else look for listeners in all thousand cards.
 */
export function DragSurface({ step, enabled, children }: Props) {
  const words = useWords().arrange;
  const dragging = useDragging(step);
  const [places] = useState(newDropPlaces);
  const carried = useRef<Carried | null>(null);
  return (
    <>
      <Surface enabled={enabled} carried={carried}>
        <DropPlacesContext value={places}>{children}</DropPlacesContext>
      </Surface>
      <DndContext
        id={MOVING_HELP}
        sensors={dragging.sensors}
        collisionDetection={dragging.findLane}
        measuring={{ droppable: { strategy: MeasuringStrategy.WhileDragging } }}
        accessibility={{
          // The board gives the focus back itself: the card may lie in another lane by then.
          restoreFocus: false,
          announcements: dragging.announcements,
          screenReaderInstructions: { draggable: words.handleHelp },
        }}
        autoScroll={false}
        onDragStart={dragging.onStart}
        onDragMove={dragging.onMove}
        // The first move may come before the lanes are measured.
        onDragOver={dragging.onMove}
        onDragEnd={dragging.onEnd}
        onDragCancel={dragging.onCancel}
      >
        <Draggable carried={carried} />
        <Places places={places} />
        <CarriedCard />
        <DragFate />
      </DndContext>
    </>
  );
}

type Carried = Pick<ReturnType<typeof useDraggable>, 'setNodeRef' | 'listeners'>;

/** The one draggable, in the hands of the surface. */
function Draggable({ carried }: { readonly carried: RefObject<Carried | null> }) {
  const draggable = useDraggable({ id: CARRIED });
  useLayoutEffect(() => {
    carried.current = draggable;
  });
  return null;
}

interface SurfaceProps {
  readonly enabled: boolean;
  readonly carried: RefObject<Carried | null>;
  readonly children: ReactNode;
}

/** Finds what a press is on, and hands it to the sensors. */
function Surface({ enabled, carried, children }: SurfaceProps) {
  const screen = useScreenActions();
  const { letterKeys } = usePreferences();
  const start = (event: MouseEvent | TouchEvent | KeyboardEvent, sensor: string): void => {
    const found = enabled ? draggedFrom(event.target) : null;
    if (!found || screen.state.getState().drag) return;
    // A card that only oneself sees lies last wherever it is put: keys choose the lane in a dialog.
    if (sensor === 'onKeyDown' && 'unshown' in found.node.dataset) {
      return screen.show({ kind: 'move', items: [found.item] });
    }
    carried.current?.setNodeRef(found.node);
    carried.current?.listeners?.[sensor]?.(event);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears what is pressed on the cards within.
    <div
      className={styles.surface}
      onMouseDown={(event) => {
        start(event, 'onMouseDown');
        if (slipsAway(event.target)) event.preventDefault();
      }}
      onTouchStart={(event) => start(event, 'onTouchStart')}
      onKeyDown={(event) => {
        if (letterKeys && event.key.toLowerCase() === 'm') start(event, 'onKeyDown');
      }}
    >
      {children}
    </div>
  );
}

function CarriedCard() {
  const item = useScreen(({ drag }) => (drag?.by === 'pointer' ? drag.item : null));
  const count = useScreen(({ drag }) => drag?.items.length ?? 0);
  return (
    <DragOverlay dropAnimation={null} className={styles.overlay ?? ''}>
      {item && <DragPreview item={item} count={count} />}
    </DragOverlay>
  );
}

const CARRIED = 'carried';

/** Id of the hidden text that says how things are moved with keys. */
export const MOVING_HELP = 'moving-help';
