import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './buttonClass.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.tsx';

interface Props extends ComponentProps<'button'>, ButtonLook {
  readonly icon?: IconName | undefined;
  readonly iconEnd?: IconName | undefined;
}

export function Button(props: Props) {
  const { variant, size, onInk, icon, iconEnd, className, children, ...rest } = props;
  return (
    <button type="button" {...rest} className={buttonClass({ variant, size, onInk }, className)}>
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </button>
  );
}
