import { createContext } from 'react';

/** How deep a heading stands: a lane without a heading of its own leaves that place to its groups. */
export const HeadingLevel = createContext<'h2' | 'h3'>('h3');
