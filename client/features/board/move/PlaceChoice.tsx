import { useId, useState } from 'react';
import { says } from '#shared/domain/search.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Choice } from '../../../ui/Choice.tsx';
import { RadioOption } from '../../../ui/RadioOption.tsx';
import { SearchField } from '../../../ui/SearchField.tsx';
import styles from './PlaceChoice.module.css';
import { type PlaceOption, type Spot, spotId } from './placeChoices.ts';

interface Props {
  readonly spot: Spot;
  readonly options: readonly PlaceOption[];
  readonly onChoose: (spot: Spot) => void;
}

/** With more than this, one searches. */
const FEW = 6;

/** Where in the column: at its ends, in a group, or after something that lies there. */
export function PlaceChoice({ spot, options, onChoose }: Props) {
  const words = useWords();
  const name = useId();
  const [sought, setSought] = useState('');
  const shown = options.filter(({ words: said }) => says(said, sought));
  return (
    <div className={styles.places}>
      <Choice
        label={words.arrange.position}
        value={spot.kind}
        options={[
          { value: 'first', name: words.arrange.first },
          { value: 'last', name: words.arrange.last },
        ]}
        onChoose={(kind) => (kind === 'first' || kind === 'last') && onChoose({ kind })}
      />
      {options.length > FEW && (
        <SearchField label={words.arrange.seekPlace} value={sought} onChange={setSought} />
      )}
      {options.length > 0 && (
        <fieldset className={styles.list}>
          <legend className="sr">{words.arrange.otherPlaces}</legend>
          {shown.map((option) => (
            <RadioOption
              key={spotId(option.spot)}
              name={name}
              checked={spotId(option.spot) === spotId(spot)}
              onChoose={() => onChoose(option.spot)}
              className={styles.option}
            >
              <span className={styles.kind}>
                {option.spot.kind === 'into' ? words.arrange.intoGroup : words.arrange.after}
                {option.count > 1 && ` · ${words.common.cards(option.count)}`}
              </span>{' '}
              <span>{option.title}</span>
            </RadioOption>
          ))}
          {shown.length === 0 && <p>{words.arrange.noSuchPlace}</p>}
        </fieldset>
      )}
    </div>
  );
}
