import { useEffect, useMemo, useState } from 'react';
import { usePreferences, useSetPreferences } from '../../../../state/usePreferences.ts';
import { HINTS, type HintId, type HintsHere } from './hintContext.ts';

/**
 * One hint at a time, each once on a device: it counts as told when it is first shown, so that a page that is loaded
 * anew does not tell it again. `fits`: whether what a hint is about is on the screen.
 */
export function useHints(fits: Readonly<Record<HintId, boolean>>): HintsHere {
  const { hints: before = [] } = usePreferences();
  const setPreferences = useSetPreferences();
  const [told, setTold] = useState<HintId | null>(null);
  const [said] = useState(() => new Set<HintId>());
  const due = HINTS.find((hint) => fits[hint] && !before.includes(hint)) ?? null;
  if (told === null && due !== null) setTold(due);
  useEffect(() => {
    if (told !== null && !before.includes(told)) setPreferences({ hints: [...before, told] });
  }, [told, before, setPreferences]);
  const shown = told !== null && fits[told] ? told : null;
  return useMemo(
    () => ({
      told: shown,
      dismiss: () => setTold(null),
      isNew: (hint) => !said.has(hint) && said.add(hint).has(hint),
    }),
    [shown, said],
  );
}
