import type { ComponentProps } from 'react';
import { Stepper } from '../../ui/Stepper.tsx';
import { useDraft } from './useDraft.ts';

interface Props extends Omit<ComponentProps<typeof Stepper>, 'onChange'> {
  readonly onWrite: (count: number) => void;
}

/** Several quick presses count on from one another, before the first of them is saved. */
export function SavedCount({ value, onWrite, ...rest }: Props) {
  const draft = useDraft(String(value), (count) => onWrite(Number(count)));
  return (
    <Stepper
      {...rest}
      value={Number(draft.value)}
      onChange={(count) => draft.onChange(String(count))}
    />
  );
}
