import type { ComponentProps } from 'react';

interface Props extends Omit<ComponentProps<'a'>, 'href'> {
  readonly to: string;
}

/** A link to a page of the app, without any look. `followLinks.ts` turns the page. */
export const Link = ({ to, ...rest }: Props) => <a {...rest} href={to} />;
