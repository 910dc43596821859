import { type KeyboardEvent, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import type { TextPath } from '#shared/board/texts.ts';
import type { TextDiff } from '#shared/domain/textDiff.ts';
import { useSession } from '../../state/useSession.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import type { Hold } from '../question/holdBack.ts';
import { bindField, type FieldBinding, type Unsent } from './fieldBinding.ts';
import { undoByOneself } from './undoByOneself.ts';

interface Props {
  readonly path: TextPath;
  readonly label: string;
  readonly className?: string | undefined;
  readonly describedBy?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly binding: RefObject<FieldBinding | null>;
  readonly holds: (mine: string, shared: string, caret: number | null) => Hold | null;
  readonly onHold: (hold: Hold | null) => void;
  /** After every change of the text, whoever made it; `unsent` is what has not left the device. */
  readonly onText?: (text: string, unsent: Unsent | null, others: TextDiff | null) => void;
  /** Words that did not leave the device last time, if any. */
  readonly begin?: () => Unsent | null;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLTextAreaElement>) => void) | undefined;
  readonly enterKeyHint?: 'done' | 'enter' | undefined;
  /** Somebody has left the field; `hold` is why some of its words have not left the device. */
  readonly onBlur?: ((hold: Hold | null) => void) | undefined;
}

/** A field on a text that several may write in at once: letters merge, the caret stays in its word. */
export function SharedField(props: Props) {
  const { path, label, className, describedBy, placeholder, enterKeyHint } = props;
  const { field, binding, onKeyDown, onBlur } = props;
  const session = useSession();
  const terms = useRef(props);
  useLayoutEffect(() => {
    terms.current = props;
  });
  const name = pathName(path);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `name` says the same as `path`, and stays equal.
  const bind = useCallback(() => {
    const text = session.openText(path);
    const area = field.current;
    if (!text || !area) return undefined;
    const told = (others: TextDiff | null) =>
      terms.current.onText?.(area.value, binding.current?.unsent() ?? null, others);
    const bound = bindField(area, text, {
      holds: (mine, shared, caret) => terms.current.holds(mine, shared, caret),
      onHold: (hold) => terms.current.onHold(hold),
      onText: told,
    });
    binding.current = bound;
    const unsent = terms.current.begin?.();
    if (unsent) bound.resume(unsent);
    told(null);
    const stopUndo = undoByOneself(area, text);
    return () => {
      bound.judge();
      binding.current = null;
      stopUndo();
      bound.close();
    };
  }, [session, name]);
  useLayoutEffect(bind, [bind]);
  return (
    <TextArea
      ref={field}
      className={className}
      aria-label={label}
      aria-describedby={describedBy}
      placeholder={placeholder}
      enterKeyHint={enterKeyHint}
      onInput={() => binding.current?.typed()}
      onCompositionStart={() => binding.current?.composing(true)}
      onCompositionEnd={() => binding.current?.composing(false)}
      onKeyDown={onKeyDown}
      onBlur={() => {
        const hold = binding.current?.judge() ?? null;
        onBlur?.(hold);
      }}
    />
  );
}

const pathName = (path: TextPath): string => JSON.stringify(path);
