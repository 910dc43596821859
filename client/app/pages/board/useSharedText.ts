import { useEffect, useEffectEvent } from 'react';
import { useScreenActions } from '../../../features/board/screen/screenContext.ts';
import { useViewedStep } from '../../../features/board/screen/useViewedStep.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useToasts } from '../../../ui/useToasts.ts';
import { useDraftBox } from '../../../writing/draft/DraftProvider.tsx';
import { takeShared } from '../../takeShared.ts';

/** A text that was shared from another app lies in the field as a draft, below what was half written there. */
export function useSharedText(): void {
  const { share } = useWords();
  const box = useDraftBox();
  const screen = useScreenActions();
  const { step } = useViewedStep();
  const toasts = useToasts();
  const put = useEffectEvent((text: string) => {
    const { column } = screen.state.getState();
    const before = box.read(column);
    const words = before?.text ? `${before.text}\n${text}` : text;
    box.keep(column, { actors: [], step, ...before, text: words });
    screen.compose(column);
    toasts.show({ text: share.putInField });
  });
  useEffect(() => {
    void takeShared(globalThis.caches).then((text) => text && put(text));
  }, []);
}
