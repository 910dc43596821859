import { COLUMN_SHORT_NAMES } from '#shared/domain/columns.ts';
import { STEP_NAMES } from '#shared/domain/steps.ts';
import { copyText } from '../../features/organise/copyText.ts';
import { useFormats, useLang, useWords } from '../../i18n/useWords.ts';
import { pathTo } from '../../state/paths.ts';
import { useSession } from '../../state/useSession.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import type { RescuedText } from '../../sync/outbox/rescue.ts';
import { Button } from '../../ui/Button.tsx';
import { ButtonLink } from '../../ui/ButtonLink.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Mark } from '../../ui/Mark.tsx';
import styles from './RescuedCard.module.css';
import { usePublishRescued } from './usePublishRescued.ts';

interface Props {
  readonly text: RescuedText;
}

export function RescuedCard({ text }: Props) {
  const { states, common } = useWords();
  const { rescued } = states;
  const lang = useLang();
  const formats = useFormats();
  const session = useSession();
  const say = useUndoOffer();
  const publish = usePublishRescued();
  const words = [text.text, text.soThat, text.nextStep].filter(Boolean).join('\n');
  const isWhole = text.kind === 'card';
  const copy = async () => {
    if (await copyText(words)) say({ message: common.copied, undo: null });
  };
  return (
    <article className={styles.card} data-col={text.column}>
      <header className={styles.head}>
        {isWhole ? <Mark column={text.column} /> : <Icon name="pen" />}
        {isWhole
          ? rescued.where(COLUMN_SHORT_NAMES[text.column][lang], STEP_NAMES[text.step][lang])
          : rescued.changeInCard}
        <time>{formats.clock(text.at)}</time>
      </header>
      <p className={styles.words}>{words}</p>
      <footer className={styles.actions}>
        {isWhole ? (
          <Button variant="bare" size="small" onClick={() => publish(text)}>
            {rescued.publish}
          </Button>
        ) : (
          <ButtonLink variant="bare" size="small" href={pathTo.board(session.workshop)}>
            {rescued.showCard}
          </ButtonLink>
        )}
        <Button variant="bare" size="small" onClick={() => void copy()}>
          {common.copy}
        </Button>
        <IconButton
          icon="trash"
          label={rescued.discard}
          size="small"
          onClick={() => session.dropRescued(text.card)}
        />
      </footer>
    </article>
  );
}
