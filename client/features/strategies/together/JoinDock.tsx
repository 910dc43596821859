import type { Card } from '#shared/domain/card.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { pathTo } from '../../../state/paths.ts';
import { useMayWrite } from '../../../state/useMayWrite.ts';
import { useSession } from '../../../state/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { ButtonLink } from '../../../ui/ButtonLink.tsx';
import { dock } from '../../../ui/dock.ts';
import { StateLine } from '../../../ui/StateLine.tsx';
import styles from './JoinDock.module.css';
import { useOwnPart } from './useOwnPart.ts';

/** "Vi är med", for one's own organisation. On a phone it stays at the foot of the screen. */
export function JoinDock({ card }: { readonly card: Card }) {
  const words = useWords().strategies;
  const { workshop } = useSession();
  const mayWrite = useMayWrite();
  const own = useOwnPart(card);
  if (!mayWrite) return null;
  return (
    <div ref={dock} className={styles.dock}>
      {own ? (
        <>
          <StateLine icon="house">{words.answersFor(own.name)}</StateLine>
          <Button variant={own.isIn ? 'line' : 'ink'} onClick={() => own.say(!own.isIn)}>
            {own.isIn ? words.weAreOut : words.weAreIn}
          </Button>
        </>
      ) : (
        <ButtonLink variant="line" href={pathTo.join(workshop)}>
          {words.chooseOrg}
        </ButtonLink>
      )}
    </div>
  );
}
