import type { ReactNode } from 'react';
import type { Announcer } from './announcer.ts';
import { AnnouncerContext } from './announcerContext.ts';
import { LiveRegions } from './LiveRegions.tsx';

interface Props {
  readonly announcer: Announcer;
  readonly children: ReactNode;
}

/** Lets everything below it announce, and carries the live regions of the page. */
export function AnnouncerProvider({ announcer, children }: Props) {
  return (
    <AnnouncerContext value={announcer}>
      {children}
      <LiveRegions />
    </AnnouncerContext>
  );
}
