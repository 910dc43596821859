import { can } from '#shared/domain/role.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { type NamedPromise, useJoint } from '../../../state/usePromises.ts';
import { useSession } from '../../../state/useSession.ts';
import { JointColumn } from '../joint/JointColumn.tsx';
import { useAsksWhetherItHolds } from '../useAsksWhetherItHolds.ts';
import styles from './AllPromises.module.css';
import { FrameColumn } from './FrameColumn.tsx';
import { TableColumn } from './TableColumn.tsx';
import { TablesMenu } from './TablesMenu.tsx';
import { useShownTables } from './useShownTables.ts';

interface Props {
  readonly promises: readonly NamedPromise[];
}

/** The tables' promises beside each other, in common rows, and the joint one last. */
export function AllPromises({ promises }: Props) {
  const words = useWords().promise;
  const { role } = useSession();
  const mayChoose = useMayWrite() && can(role, 'moderate');
  const asksHolds = useAsksWhetherItHolds();
  const joint = useJoint(promises);
  const { shown, toggle } = useShownTables(promises);
  const rows = { '--tables': shown.length } as React.CSSProperties;
  return (
    <>
      <div className={styles.head}>
        <div>
          <h1>{words.compare}</h1>
          <p>{mayChoose ? words.compareHelp : words.readAcross}</p>
        </div>
        <TablesMenu promises={promises} shown={shown} onToggle={toggle} />
      </div>
      <section
        className={styles.scroll}
        aria-label={words.grid}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it may be wider than the screen, and is scrolled with the keys.
        tabIndex={0}
      >
        <div className={styles.grid} style={rows}>
          <FrameColumn asksHolds={asksHolds} />
          {shown.map((promise) => (
            <TableColumn
              key={promise.table}
              promise={promise}
              origins={joint.parts}
              mayChoose={mayChoose}
              asksHolds={asksHolds}
            />
          ))}
          <JointColumn
            parts={joint.parts}
            promises={promises}
            mayChoose={mayChoose}
            asksHolds={asksHolds}
          />
        </div>
      </section>
    </>
  );
}
