import { use, useSyncExternalStore } from 'react';
import type { Announcer } from './announcer.ts';
import { AnnouncerContext } from './announcerContext.ts';

/** The two regions that are read aloud when their text changes. Empty until something is said. */
export function LiveRegions() {
  const announcer = use(AnnouncerContext);
  return announcer && <Regions announcer={announcer} />;
}

interface Props {
  readonly announcer: Announcer;
}

function Regions({ announcer }: Props) {
  const said = useSyncExternalStore(announcer.subscribe, announcer.said);
  return (
    <>
      <div className="sr" role="status" aria-live="polite">
        <span key={said.polite.count}>{said.polite.text}</span>
      </div>
      <div className="sr" role="alert" aria-live="assertive">
        <span key={said.assertive.count}>{said.assertive.text}</span>
      </div>
    </>
  );
}
