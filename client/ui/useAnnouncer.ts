import { use } from 'react';
import type { Announcer } from './announcer.ts';
import { AnnouncerContext } from './announcerContext.ts';

export function useAnnouncer(): Announcer {
  const announcer = use(AnnouncerContext);
  if (!announcer) throw new Error('Nobody can announce outside an AnnouncerProvider.');
  return announcer;
}
