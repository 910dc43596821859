import { useEffect, useState } from 'react';
import { useWords } from '../i18n/useWords.ts';
import { useApp } from '../state/appContext.ts';
import { pathTo } from '../state/paths.ts';
import { useKeeping } from '../state/useKeeping.ts';
import { usePreferences, useSetPreferences } from '../state/usePreferences.ts';
import { useProjection } from '../state/useProjection.ts';
import { useReadable } from '../state/useReadable.ts';
import { useRescued } from '../state/useRescued.ts';
import { useRescuedChanges } from '../state/useRescuedChanges.ts';
import { useRoute } from '../state/useRoute.ts';
import { useSession } from '../state/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useToasts } from '../ui/useToasts.ts';
import { BlockedRow } from './BlockedRow.tsx';
import { CheckRow } from './CheckRow.tsx';
import { GatherRow } from './GatherRow.tsx';
import { onceNobodyWrites } from './nobodyWrites.ts';
import type { OfflineApp } from './offlineStart.ts';
import { PracticeRow } from './PracticeRow.tsx';
import { StorageRow } from './StorageRow.tsx';
import { UnsentRow } from './UnsentRow.tsx';
import styles from './WorkshopRows.module.css';

interface Props {
  readonly offline: OfflineApp;
}

/** Above any page of a workshop: what is not as usual, and one thing to do about each. */
export function WorkshopRows({ offline }: Props) {
  return (
    <div>
      {/* Says itself aloud, and at once. */}
      <GatherRow />
      <div className={styles.rows} role="status">
        <PracticeRow />
        <VersionRow offline={offline} />
        <ContactRow />
        <BlockedRow />
        <UnsentRow />
        <RescuedRow />
        <MemoryRow />
        <PlainHttpRow offline={offline} />
        <CheckRow />
      </div>
    </div>
  );
}

/** A newer build waits, or page and relay speak different protocols and loading anew has not helped. */
function VersionRow({ offline }: Props) {
  const { notices, recovery } = useWords();
  const { newVersion } = notices;
  const { versions } = recovery;
  const keeping = useKeeping();
  const isWaiting = useReadable(offline.state) === 'newVersion';
  const isTooOld = useProjection(
    ({ connection }) => connection.kind === 'stopped' && connection.reason === 'clientTooOld',
  );
  const calm = useCalm(isWaiting || isTooOld);
  if (!calm) return null;
  const change = (
    <Button size="small" onInk onClick={() => void offline.change()}>
      {newVersion.change}
    </Button>
  );
  return (
    <Notice
      tone="ink"
      icon="undo"
      title={isTooOld ? versions.title : newVersion.title}
      action={change}
    >
      {keeping === 'memory' ? versions.inMemory : isTooOld ? versions.text : newVersion.text}
    </Notice>
  );
}

/** Whether what is due may be shown: not in the middle of a text. Once shown it stays. */
function useCalm(due: boolean): boolean {
  const [calm, setCalm] = useState(false);
  useEffect(() => (due ? onceNobodyWrites(document, () => setCalm(true)) : undefined), [due]);
  return due && calm;
}

/** Contact that does not come back by itself, or a relay that cannot save. */
function ContactRow() {
  const { states, recovery, notices, common } = useWords();
  const { enter } = useApp();
  const reason = useProjection(({ connection }) =>
    connection.kind === 'stopped' ? connection.reason : null,
  );
  const isNotSaving = useProjection(({ notice }) => notice === 'notSaving');
  if (reason !== null && reason !== 'clientTooOld') {
    const retry = (
      <Button variant="line" size="small" onClick={enter}>
        {common.retry}
      </Button>
    );
    const said = {
      notHere: { title: states.notHere.title, text: null },
      badCapability: { title: recovery.replaced.title, text: recovery.replaced.next },
    }[reason as string] ?? { title: states.stopped.title, text: states.stopped.text };
    return (
      <Notice tone="warn" icon="offline" title={said.title} action={retry}>
        {said.text}
      </Notice>
    );
  }
  return isNotSaving ? (
    <Notice tone="warn" icon="octagon">
      {notices.notSaving}
    </Notice>
  ) : null;
}

function RescuedRow() {
  const { common, recovery, states } = useWords();
  const { workshop } = useSession();
  const route = useRoute();
  const texts = useRescued().length;
  const changes = useRescuedChanges().length;
  const isAnew = texts + changes > 0;
  const toasts = useToasts();
  useEffect(() => {
    if (isAnew) toasts.dropOffers(); // "Ångra" was of the board that is no more
  }, [isAnew, toasts]);
  if (!isAnew || route.page === 'rescued') return null;
  const counts = [
    texts > 0 && common.texts(texts),
    changes > 0 && recovery.changeCount(changes),
  ].filter((count) => count !== false);
  const show = (
    <ButtonLink href={pathTo.rescued(workshop)} variant="line" size="small">
      {common.readMore}
    </ButtonLink>
  );
  return (
    <Notice tone="warn" icon="pen" title={states.rescued.title} action={show}>
      {counts.join(', ')}
    </Notice>
  );
}

function MemoryRow() {
  const keeping = useKeeping();
  return keeping === 'memory' ? <StorageRow /> : null;
}

/** Once on a device: nobody needs it twice. */
function PlainHttpRow({ offline }: Props) {
  const { notices, common } = useWords();
  const isUnavailable = useReadable(offline.state) === 'unavailable';
  const { knowsPlainHttp } = usePreferences();
  const setPreferences = useSetPreferences();
  if (!isUnavailable || knowsPlainHttp) return null;
  const done = (
    <Button variant="bare" size="small" onClick={() => setPreferences({ knowsPlainHttp: true })}>
      {common.ok}
    </Button>
  );
  return (
    <Notice icon="offline" title={notices.plainHttp.title} action={done}>
      {notices.plainHttp.text}
    </Notice>
  );
}
