import { textName } from '#shared/board/rootTexts.ts';
import type { LifeArea } from '#shared/domain/lifeArea.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { useText } from '../../state/useText.ts';
import { Icon } from '../../ui/Icon.tsx';
import { Tag } from '../../ui/Tag.tsx';
import { AreaFields } from './AreaFields.tsx';
import styles from './AreaPanel.module.css';
import { useTouching } from './useTouching.ts';

interface Props {
  readonly area: LifeArea;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** One part of the life: what is said of it, and, opened, the fields to say it in. A part nobody has written in is a hole. */
export function AreaPanel({ area, open, onToggle }: Props) {
  const words = useWords().theCase;
  const mayWrite = useMayWrite();
  const said = useText(textName.area(area)).trim();
  const conditions = useText(textName.conditions(area)).trim();
  const agency = useText(textName.agency(area)).trim();
  const { touching } = useTouching(area);
  const isHole = !said && !conditions && !agency && touching.length === 0;
  const { name, ask } = words.areas[area];
  return (
    <li className={styles.panel} data-hole={(isHole && !open) || undefined}>
      <h3>
        <button type="button" aria-expanded={open} onClick={onToggle}>
          {name}
          <Icon name="chevronDown" />
        </button>
      </h3>
      {open && mayWrite && <AreaFields area={area} />}
      {!(open && mayWrite) && (
        <div className={styles.said}>
          <p>{said || ask}</p>
          {conditions && (
            <p>
              <b>{words.conditions}:</b> {conditions}
            </p>
          )}
          {agency && (
            <p>
              <b>{words.agency}:</b> {agency}
            </p>
          )}
          {touching.length > 0 && (
            <ul aria-label={words.touch}>
              {touching.map(({ id, name: actor }) => (
                <li key={id}>
                  <Tag>{actor}</Tag>
                </li>
              ))}
            </ul>
          )}
        </div>
      )}
    </li>
  );
}
