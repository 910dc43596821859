import { asksWhetherItHolds } from '#shared/domain/promise.ts';
import { useStage } from '../../state/useStage.ts';

export const useAsksWhetherItHolds = (): boolean => useStage(asksWhetherItHolds) ?? false;
