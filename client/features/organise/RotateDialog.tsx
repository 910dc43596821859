import { useState } from 'react';
import type { Result } from '#shared/domain/result.ts';
import type { Role } from '#shared/domain/role.ts';
import { useWords } from '../../i18n/useWords.ts';
import type { ApiProblem } from '../../sync/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { useToasts } from '../../ui/useToasts.ts';
import styles from './DeleteDay.module.css';
import { problemText } from './problemText.ts';

interface Props {
  readonly role: Role;
  readonly rotate: (role: Role) => Promise<Result<unknown, ApiProblem>>;
  readonly onClose: () => void;
}

type State =
  | { readonly kind: 'asking' }
  | { readonly kind: 'rotating' }
  | { readonly kind: 'failed'; readonly why: ApiProblem };

/** A link that got into the wrong hands is replaced; whoever is in by it has to leave. */
export function RotateDialog({ role, rotate, onClose }: Props) {
  const words = useWords();
  const { common, share } = words;
  const toasts = useToasts();
  const [state, setState] = useState<State>({ kind: 'asking' });
  const { inText } = share.roles[role];
  const replace = async () => {
    setState({ kind: 'rotating' });
    const rotated = await rotate(role);
    if (!rotated.ok) return setState({ kind: 'failed', why: rotated.problem });
    toasts.show({ text: share.rotated(inText) });
    onClose();
  };
  return (
    <Dialog
      title={share.rotateAsk(inText)}
      closeLabel={common.close}
      onClose={onClose}
      actions={
        <>
          <Button variant="line" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button disabled={state.kind === 'rotating'} onClick={replace}>
            {share.rotate}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <p>{role === 'organiser' ? share.rotateOwnText : share.rotateText}</p>
        <div aria-live="polite">
          {state.kind === 'failed' && (
            <Notice tone="warn" icon="octagon">
              {problemText(state.why, words)}
            </Notice>
          )}
        </div>
      </div>
    </Dialog>
  );
}
