import { useEffect, useState } from 'react';
import type { OperatorAnswer } from '#shared/protocol/api.ts';
import { useApi } from '../../state/useApi.ts';

export type FoundOperator = OperatorAnswer | 'looking' | 'outOfReach';

/** Who runs the server, asked once. */
export function useOperator(): FoundOperator {
  const api = useApi();
  const [found, setFound] = useState<FoundOperator>('looking');
  useEffect(() => {
    let isHere = true;
    void api.operator().then((answer) => {
      if (isHere) setFound(answer.ok ? answer.value : 'outOfReach');
    });
    return () => {
      isHere = false;
    };
  }, [api]);
  return found;
}
