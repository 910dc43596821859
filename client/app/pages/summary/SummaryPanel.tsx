import type { Ref } from 'react';
import { ContentsList } from '../../../features/summary/panel/ContentsList.tsx';
import { LeftOutNote } from '../../../features/summary/panel/LeftOutNote.tsx';
import { PanelPart } from '../../../features/summary/panel/PanelPart.tsx';
import { SaveButtons } from '../../../features/summary/panel/SaveButtons.tsx';
import { useWords } from '../../../i18n/useWords.ts';
import { useMedia } from '../../../ui/useMedia.ts';
import styles from '../SummaryPage.module.css';
import { ToReports } from './ToReports.tsx';
import type { MadeSummary } from './useSummary.ts';

interface Props {
  readonly made: MadeSummary;
  readonly contents: Ref<HTMLElement>;
  readonly makePage: () => string;
  readonly isStopped: boolean;
}

/** Beside the sheet, or above it where there is no room: what is in it, and the ways to take it away. */
export function SummaryPanel({
  made: { summary, document },
  contents,
  makePage,
  isStopped,
}: Props) {
  const words = useWords().summary;
  const isWide = useMedia('(min-width: 1240px)', true);
  return (
    <aside className={styles.panel} aria-label={words.panel}>
      <PanelPart name={words.contents} open={isWide}>
        <ContentsList document={document} ref={contents} />
      </PanelPart>
      <PanelPart name={words.whatIsIn} open={isWide}>
        <LeftOutNote summary={summary} toReports={<ToReports />} />
      </PanelPart>
      <PanelPart name={words.files} open={isWide}>
        <SaveButtons
          summary={summary}
          document={document}
          makePage={makePage}
          isStopped={isStopped}
        />
      </PanelPart>
    </aside>
  );
}
