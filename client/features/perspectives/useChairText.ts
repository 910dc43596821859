import { useState } from 'react';
import type { Chair } from '#shared/domain/chairs.ts';
import { useDraftText } from '../../writing/draft/useDraftText.ts';
import { usePutOnChair } from './useChairs.ts';

/** Words on their way to a chair. Each chair has its own, kept while one sits on another. */
export function useChairText(chair: Chair, onPut?: () => void) {
  const draft = useDraftText(`chair:${chair}`);
  const put = usePutOnChair();
  const [refused, setRefused] = useState(false);
  return {
    draft,
    refused,
    put: () => {
      if (draft.text.trim() === '' || draft.hold) return;
      const done = put(chair, draft.text);
      setRefused(!done);
      if (!done) return;
      draft.forget();
      onPut?.();
    },
  };
}
