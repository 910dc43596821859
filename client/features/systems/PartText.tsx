import type { Card } from '#shared/domain/card.ts';
import { readSystem } from '#shared/domain/systemWords.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useProjection } from '../../state/useProjection.ts';
import { StateLine } from '../../ui/StateLine.tsx';
import styles from './PartText.module.css';

/** What a part of a chain says; of a system its name. */
export const partText = ({ kind, text }: Card): string =>
  kind === 'invisibleSystem' ? readSystem(text).name : text;

/** The words of a part, and that nobody else sees them while that is so. */
export function PartText({ card }: { readonly card: Card }) {
  const words = useWords().systems;
  const unshown = useProjection((projection) => projection.unshown.has(card.id));
  return (
    <>
      <span className={styles.text} lang={card.lang}>
        {partText(card)}
      </span>
      {unshown && (
        <StateLine icon="eyeOff" className={styles.unshown}>
          {words.onlyYou}
        </StateLine>
      )}
    </>
  );
}
