import { use, useState, useSyncExternalStore } from 'react';
import type { Announcer, Saying } from './announcer.ts';
import { AnnouncerContext } from './announcerContext.ts';

/** The two regions that are read aloud when their text changes. Empty when nothing was said lately. */
export function LiveRegions() {
  const announcer = use(AnnouncerContext);
  return announcer && <Regions announcer={announcer} />;
}

interface Props {
  readonly announcer: Announcer;
}

function Regions({ announcer }: Props) {
  const said = useSyncExternalStore(announcer.subscribe, announcer.said);
  // What was said before this region came, as when a dialog opens, has been heard already.
  const [before] = useState(said);
  const news = (now: Saying, then: Saying) =>
    now !== then && now.text !== '' && <span key={now.count}>{now.text}</span>;
  return (
    <>
      <div className="sr" role="status" aria-live="polite">
        {news(said.polite, before.polite)}
      </div>
      <div className="sr" role="alert" aria-live="assertive">
        {news(said.assertive, before.assertive)}
      </div>
    </>
  );
}
