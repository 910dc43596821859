import { useEffect, useState } from 'react';
import {
  advance,
  beginFirstRun,
  type FirstRun,
  type FirstRunTask,
  type RoomNow,
} from '#shared/domain/firstRun.ts';
import type { Stage } from '#shared/domain/stage/stage.ts';
import { usePreferences, useSetPreferences } from '../../../state/usePreferences.ts';
import { useSession } from '../../../state/useSession.ts';
import { keepRun, recallRun } from './keptRun.ts';

export interface FirstRunList {
  readonly done: readonly FirstRunTask[];
  /** The code has been put on a screen from here. */
  readonly showCode: () => void;
  readonly hide: () => void;
}

export interface FirstRunState {
  /** Null for who has led before, and for who comes into a day that is under way. */
  readonly list: FirstRunList | null;
  /** Takes the list out, as for somebody who has put it away; null while it is there. */
  readonly begin: (() => void) | null;
}

/** The list of who leads for the first time, ticked by what has been done. */
export function useFirstRun(stage: Stage, devices: number): FirstRunState {
  const { workshop } = useSession();
  const { knowsLeading } = usePreferences();
  const setPreferences = useSetPreferences();
  const [begun, setBegun] = useState(() => recallRun(workshop) ?? early(stage));
  const [codeShown, setCodeShown] = useState(false);
  const now: RoomNow = { stage, devices, codeShown };
  // A day that was in its lobby when it was first seen here begins here.
  const run = begun && !knowsLeading ? advance(begun, now) : begun;
  if (run !== begun) setBegun(run);
  useEffect(() => {
    if (run) keepRun(workshop, run);
  }, [workshop, run]);
  if (run && !knowsLeading) {
    const list = {
      done: run.done,
      showCode: () => setCodeShown(true),
      hide: () => setPreferences({ knowsLeading: true }),
    };
    return { list, begin: null };
  }
  const begin = () => {
    setBegun(beginFirstRun(stage));
    setCodeShown(false);
    setPreferences({ knowsLeading: false });
  };
  return { list: null, begin };
}

const early = (stage: Stage): FirstRun | null =>
  stage.position.kind === 'lobby' || stage.practice ? beginFirstRun(stage) : null;
