import { useFormats, useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Icon } from '../../../ui/Icon.tsx';
import { StitchBar } from '../../../ui/StitchBar.tsx';
import styles from './Exports.module.css';
import type { Form } from './Form.ts';
import { type Making, useMaking } from './useMaking.ts';

interface Props {
  readonly form: Form;
  /** Why nothing may be made now; null when it may. */
  readonly stopped: string | null;
}

/** One form: what it is for, and the button that makes it here. */
export function ExportRow({ form, stopped }: Props) {
  const words = useWords().exports;
  const { making, create, cancel } = useMaking(form);
  const isLong = making.kind === 'making' && making.isLong;
  const text = useMakingText(making);
  return (
    <li className={styles.row}>
      <Icon name={form.icon} />
      <div className={styles.what}>
        <p>{form.name}</p>
        <p className={styles.text} role="status">
          {stopped ?? (making.kind === 'making' || !text ? form.text : text)}
        </p>
        {isLong && (
          <>
            <p className={styles.text}>{text}</p>
            <StitchBar done={making.done} total={making.of} label={form.name} text={text} />
          </>
        )}
      </div>
      <Button
        variant={isLong ? 'bare' : 'line'}
        size="small"
        aria-label={isLong ? words.cancelForm(form.name) : words.createForm(form.name)}
        disabled={stopped !== null}
        aria-disabled={making.kind === 'making' && !isLong}
        onClick={() => (isLong ? cancel() : void create())}
      >
        {isLong ? words.cancel : words.create}
      </Button>
    </li>
  );
}

/** How it went, or how far it has come; nothing before it is begun. */
function useMakingText(making: Making): string {
  const words = useWords().exports;
  const format = useFormats();
  if (making.kind === 'idle') return '';
  if (making.kind === 'saved') {
    return words.made(`${format.number(Math.ceil(making.bytes / 1000))} kB`);
  }
  if (making.kind === 'unmade') return words[making.why];
  return making.done === 0 ? words.beginning : words.piece(making.done, making.of);
}
