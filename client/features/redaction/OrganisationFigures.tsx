import { useId } from 'react';
import { useWords } from '../../i18n/useWords.ts';
import { useDesk } from '../../state/useDesk.ts';
import { useDeskCommand } from '../../state/useDeskCommand.ts';
import { Field } from '../../ui/Field.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { SelectInput } from '../../ui/SelectInput.tsx';
import { DeskField } from './DeskField.tsx';
import { isFigure, numberIn, textOf } from './figureText.ts';
import styles from './Redaction.module.css';

interface Props {
  /** Of the organisations on the board: only what everybody sees there is named here. */
  readonly names: readonly string[];
}

/** How many came from each organisation. */
export function OrganisationFigures({ names }: Props) {
  const words = useWords().redaction;
  const command = useDeskCommand();
  const counted = useDesk((desk) => desk.figures.organisations);
  const heading = useId();
  const left = names.filter((name) => counted.every((one) => one.name !== name));
  if (counted.length + left.length === 0) return null;
  return (
    <section aria-labelledby={heading} className={styles.organisations}>
      <h3 id={heading}>{words.organisations}</h3>
      {counted.length > 0 && (
        <ul>
          {counted.map(({ name }) => (
            <li key={name}>
              <DeskField
                label={name}
                look="number"
                wrong={words.wrongCount}
                terms={{
                  name: `organisation:${name}`,
                  most: 8,
                  read: ({ figures }) =>
                    textOf(figures.organisations.find((one) => one.name === name)?.present ?? null),
                  command: (text) => {
                    const present = numberIn(text);
                    if (present === null || !isFigure('present', present)) return null;
                    return { type: 'organisation', name, present };
                  },
                }}
              />
              <IconButton
                icon="close"
                label={words.dropOrganisation(name)}
                onClick={() => void command({ type: 'organisation', name, present: null })}
              />
            </li>
          ))}
        </ul>
      )}
      {left.length > 0 && (
        <Field label={words.addOrganisation}>
          {(control) => (
            <SelectInput
              {...control}
              value=""
              onChange={({ target }) => {
                if (target.value === '') return;
                void command({ type: 'organisation', name: target.value, present: 0 });
              }}
            >
              <option value="">{words.organisation}</option>
              {left.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </SelectInput>
          )}
        </Field>
      )}
    </section>
  );
}
