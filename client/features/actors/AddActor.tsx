import { type FormEvent, useRef } from 'react';
import { ACTOR_NAME_BOUND } from '#shared/domain/actor.ts';
import { CASE_TEMPLATE_IDS, type CaseTemplateId } from '#shared/domain/prompts/caseTemplates.ts';
import { useWords } from '../../i18n/useWords.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { Button } from '../../ui/Button.tsx';
import { Field } from '../../ui/Field.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { TextInput } from '../../ui/TextInput.tsx';
import { useAnnouncer } from '../../ui/useAnnouncer.ts';
import { NamingQuestion } from '../../writing/actors/NamingQuestion.tsx';
import { useNaming } from '../../writing/actors/useNaming.ts';
import styles from './AddActor.module.css';
import type { ActorDeeds } from './useActorDeeds.ts';

interface Props {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** How many are called so; null when nothing is typed. */
  readonly found: number | null;
  readonly deeds: ActorDeeds;
}

/** One field to find and to add, so that one looks before one adds; and ready-made lists. */
export function AddActor({ typed, onType, found, deeds }: Props) {
  const words = useWords().actors;
  const mayWrite = useMayWrite();
  const announcer = useAnnouncer();
  const field = useRef<HTMLInputElement>(null);
  const naming = useNaming((id, name, how) => {
    if (how === 'added') deeds.added(id, name);
    else announcer.polite(words.isHere(name));
    onType(how === 'added' ? '' : name);
    field.current?.focus();
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (mayWrite) naming.name(typed);
  };
  return (
    <form className={styles.add} onSubmit={submit}>
      <Field label={words.findOrAdd} hint={words.hint}>
        {(control) => (
          <div className={styles.line}>
            <TextInput
              {...control}
              ref={field}
              type="search"
              autoComplete="off"
              maxLength={ACTOR_NAME_BOUND}
              value={typed}
              onChange={(event) => {
                onType(event.target.value);
                naming.drop();
              }}
            />
            {mayWrite && (
              <Button type="submit" icon="plus">
                {words.add}
              </Button>
            )}
          </div>
        )}
      </Field>
      <p className={found === 0 ? styles.none : 'sr'} role="status">
        {found !== null && (found > 0 ? words.found(found) : words.none(typed.trim()))}
      </p>
      <NamingQuestion naming={naming} />
      {mayWrite && (
        <Menu
          label={words.templates}
          groups={[
            {
              id: 'templates',
              items: CASE_TEMPLATE_IDS.map((id) => ({ id, label: words.templateNames[id] })),
            },
          ]}
          onPick={(id) => deeds.bring(id as CaseTemplateId)}
          button={(button) => (
            <Button
              {...button}
              variant="bare"
              size="small"
              iconEnd="chevronDown"
              className={styles.templates}
            >
              {words.templates}
            </Button>
          )}
        />
      )}
    </form>
  );
}
