import { createContext } from 'react';
import type { Announcer } from './announcer.ts';

/** Null outside an AnnouncerProvider. */
export const AnnouncerContext = createContext<Announcer | null>(null);
