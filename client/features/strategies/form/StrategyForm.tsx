import { useMemo } from 'react';
import { setStrategy } from '#shared/board/edits/strategy.ts';
import type { TextPath } from '#shared/board/texts.ts';
import { standsFor } from '#shared/domain/actor.ts';
import type { CardText } from '#shared/domain/card.ts';
import type { CardId } from '#shared/domain/ids.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { useActors } from '../../../state/useActors.ts';
import { useBoard } from '../../../state/useBoard.ts';
import { useSession } from '../../../state/useSession.ts';
import { Field } from '../../../ui/Field.tsx';
import { SelectInput } from '../../../ui/SelectInput.tsx';
import { DueField } from '../../../writing/DueField.tsx';
import { WordsField } from '../../../writing/text/WordsField.tsx';
import type { StrategyRow } from '../overview.ts';
import { CoCreators } from '../together/CoCreators.tsx';
import { FunctionField } from './FunctionField.tsx';
import styles from './StrategyPanel.module.css';
import { VerbHint } from './VerbHint.tsx';

interface Props {
  readonly row: StrategyRow;
}

/** The minimum of an undertaking: what, so that, whose, with whom, what next and by when. No field takes a name. */
export function StrategyForm({ row: { card } }: Props) {
  const words = useWords().strategies;
  return (
    <>
      <div className={styles.field}>
        <Words card={card.id} field="text" label={words.weWill} example={words.verbExample} />
        <VerbHint text={card.text} />
      </div>
      <Words
        card={card.id}
        field="soThat"
        label={words.soThatLabel}
        example={words.soThatExample}
      />
      <div className={styles.owner}>
        <FunctionField card={card} />
        <OwnerOrg id={card.id} org={card.strategy.ownerOrg} />
      </div>
      <CoCreators card={card} mayWrite />
      <Words
        card={card.id}
        field="nextStep"
        label={words.nextStep}
        example={words.nextStepExample}
      />
      <DueField id={card.id} due={card.strategy.due ?? null} label={words.due} />
    </>
  );
}

interface WordsProps {
  readonly card: CardId;
  readonly field: CardText;
  readonly label: string;
  readonly example: string;
}

function Words({ card, field, label, example }: WordsProps) {
  const path = useMemo<TextPath>(() => ({ of: 'card', card, field }), [card, field]);
  return <WordsField path={path} label={label} placeholder={example} />;
}

interface OrgProps {
  readonly id: CardId;
  readonly org: StrategyRow['card']['org'] | undefined;
}

function OwnerOrg({ id, org }: OrgProps) {
  const words = useWords().strategies;
  const session = useSession();
  const choices = useActors();
  const actors = useBoard((board) => board.actors);
  return (
    <Field label={words.ownerOrg}>
      {(control) => (
        <SelectInput
          {...control}
          value={org ? standsFor(org, actors) : ''}
          onChange={({ target }) => {
            session.edit(setStrategy, id, 'ownerOrg', target.value || null);
          }}
        >
          <option value="">{words.noOrg}</option>
          {choices.map((actor) => (
            <option key={actor.id} value={actor.id}>
              {actor.name}
            </option>
          ))}
        </SelectInput>
      )}
    </Field>
  );
}
