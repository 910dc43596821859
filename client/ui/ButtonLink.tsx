import type { ComponentProps } from 'react';
import { type ButtonLook, buttonClass } from './buttonClass.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icons.tsx';

interface Props extends ComponentProps<'a'>, ButtonLook {
  readonly href: string;
  readonly icon?: IconName | undefined;
  readonly iconEnd?: IconName | undefined;
}

/** Looks like a button and goes to another page. */
export function ButtonLink(props: Props) {
  const { variant, size, onInk, icon, iconEnd, className, children, ...rest } = props;
  return (
    <a {...rest} className={buttonClass({ variant, size, onInk }, className)}>
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </a>
  );
}
