import { useWords } from '../i18n/useWords.ts';
import { useApp } from '../state/appContext.ts';
import { pathTo } from '../state/paths.ts';
import { useKeeping } from '../state/useKeeping.ts';
import { usePreferences, useSetPreferences } from '../state/usePreferences.ts';
import { useProjection } from '../state/useProjection.ts';
import { useReadable } from '../state/useReadable.ts';
import { useRescued } from '../state/useRescued.ts';
import { useRoute } from '../state/useRoute.ts';
import { useSession } from '../state/useSession.ts';
import { Button } from '../ui/Button.tsx';
import { ButtonLink } from '../ui/ButtonLink.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { OfflineApp } from './offlineStart.ts';
import { StorageRow } from './StorageRow.tsx';
import styles from './WorkshopRows.module.css';

interface Props {
  readonly offline: OfflineApp;
}

/** Above any page of a workshop: what is not as usual, and one thing to do about each. */
export function WorkshopRows({ offline }: Props) {
  return (
    <div className={styles.rows} role="status">
      <VersionRow offline={offline} />
      <ContactRow />
      <RescuedRow />
      <MemoryRow />
      <PlainHttpRow offline={offline} />
    </div>
  );
}

/** A newer build waits, or the relay speaks a newer protocol than this page. */
function VersionRow({ offline }: Props) {
  const { newVersion } = useWords().notices;
  const isWaiting = useReadable(offline.state) === 'newVersion';
  const isTooOld = useProjection(
    ({ connection }) => connection.kind === 'stopped' && connection.reason === 'clientTooOld',
  );
  if (!isWaiting && !isTooOld) return null;
  const change = (
    <Button size="small" onInk onClick={() => void offline.change()}>
      {newVersion.change}
    </Button>
  );
  return (
    <Notice tone="ink" icon="undo" title={newVersion.title} action={change}>
      {isTooOld ? newVersion.must : newVersion.text}
    </Notice>
  );
}

/** Contact that does not come back by itself, or a relay that cannot save. */
function ContactRow() {
  const { states, notices, common } = useWords();
  const { enter } = useApp();
  const isStopped = useProjection(
    ({ connection }) => connection.kind === 'stopped' && connection.reason !== 'clientTooOld',
  );
  const isNotHere = useProjection(
    ({ connection }) => connection.kind === 'stopped' && connection.reason === 'notHere',
  );
  const isNotSaving = useProjection(({ notice }) => notice === 'notSaving');
  if (isStopped) {
    const retry = (
      <Button variant="line" size="small" onClick={enter}>
        {common.retry}
      </Button>
    );
    return (
      <Notice
        tone="warn"
        icon="offline"
        title={isNotHere ? states.notHere.title : states.stopped.title}
        action={retry}
      >
        {!isNotHere && states.stopped.text}
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
  const { common, states } = useWords();
  const { workshop } = useSession();
  const route = useRoute();
  const count = useRescued().length;
  if (count === 0 || route.page === 'rescued') return null;
  const show = (
    <ButtonLink href={pathTo.rescued(workshop)} variant="line" size="small">
      {common.readMore}
    </ButtonLink>
  );
  return (
    <Notice tone="warn" icon="pen" title={states.rescued.title} action={show}>
      {common.texts(count)}
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
