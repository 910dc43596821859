import { useState } from 'react';
import { useSession } from '../../state/useSession.ts';
import { type ArrivalStep, keepStep, recallStep, stepAfter } from './arrivalSteps.ts';

/** How far somebody has come on the way in, kept on the device. */
export function useArrivalStep(hasCase: boolean) {
  const { workshop } = useSession();
  const [step, setStep] = useState(() => recallStep(workshop));
  const goTo = (next: ArrivalStep) => {
    setStep(next);
    keepStep(workshop, next);
  };
  return { step, goTo, goOn: () => goTo(stepAfter(step, hasCase)) };
}
