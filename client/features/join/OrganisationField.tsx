import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import { ACTOR_NAME_BOUND, type Actor } from '#shared/domain/actor.ts';
import { useWords } from '../../i18n/useWords.ts';
import { classes } from '../../ui/classes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { StateLine } from '../../ui/StateLine.tsx';
import { useAnnouncer } from '../../ui/useAnnouncer.ts';
import type { ChosenOrg } from './chosenOrg.ts';
import styles from './OrganisationField.module.css';
import { type Offer, offers } from './offers.ts';

interface Props {
  /** Null until they are here: until then nobody can be sure to add a new one. */
  readonly actors: readonly Actor[] | null;
  readonly chosen: ChosenOrg | null;
  readonly onChoose: (org: ChosenOrg | null) => void;
  readonly error: string | null;
  readonly ref: Ref<HTMLInputElement>;
}

/**
 * A field over the list it filters. The list is open until something is chosen, and again as soon
 * as somebody writes. Arrows move in it, Enter chooses (ARIA combobox with list autocomplete).
 */
export function OrganisationField({ actors: known, chosen, onChoose, error, ref }: Props) {
  const { compose, join } = useWords();
  const announcer = useAnnouncer();
  const id = useId();
  const [typed, setTyped] = useState('');
  const [marked, setMarked] = useState(0);
  const actors = known ?? [];
  const shown = known ? offers(known, chosen, typed) : [];
  const name = chosen ? nameOf(chosen, actors) : null;
  const choose = (offer: Offer | undefined) => {
    if (!offer) return;
    onChoose(offer.org);
    announcer.polite(join.chosen(offer.name));
    setTyped('');
    setMarked(0);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (by !== 0) setMarked((marked + by + shown.length) % Math.max(1, shown.length));
    else if (event.key === 'Enter' && !chosen) choose(shown[marked]);
    else return;
    event.preventDefault();
  };
  return (
    <fieldset className={styles.field}>
      <legend className={styles.legend}>{join.organisation}</legend>
      <div className={styles.combo} data-invalid={error !== null}>
        <div className={styles.search}>
          <Icon name="search" />
          <input
            ref={ref}
            role="combobox"
            aria-label={join.searchOrganisation}
            aria-expanded={!chosen && shown.length > 0}
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={shown[marked] && !chosen ? `${id}-${marked}` : undefined}
            aria-invalid={error ? true : undefined}
            aria-describedby={`${id}-error`}
            autoComplete="off"
            spellCheck={false}
            maxLength={ACTOR_NAME_BOUND}
            placeholder={known?.length === 0 ? join.writeOrganisation : join.searchOrganisation}
            value={name ?? typed}
            onChange={(event) => {
              // Writing on over a chosen name starts a new search with what was written.
              onChoose(null);
              setTyped(event.target.value);
              setMarked(0);
            }}
            onFocus={(event) => event.target.select()}
            onKeyDown={onKeyDown}
          />
          {chosen && (
            <button
              type="button"
              className={styles.clear}
              aria-label={join.changeOrganisation}
              onClick={({ currentTarget }) => {
                // The button goes with the choice: one goes on in the field beside it.
                currentTarget.parentElement?.querySelector('input')?.focus();
                onChoose(null);
              }}
            >
              <Icon name="close" />
            </button>
          )}
        </div>
        {!known && <p className={styles.coming}>{join.fetchingOrganisations}</p>}
        <div
          id={`${id}-list`}
          role="listbox"
          aria-label={join.organisations}
          className={styles.list}
        >
          {shown.map((offer, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps focus.
            // biome-ignore lint/a11y/useFocusableInteractive: an option is pointed at, never focused.
            <div
              key={offer.key}
              id={`${id}-${index}`}
              role="option"
              aria-selected={offer.selected}
              className={classes(
                styles.option,
                offer.selected && styles.selected,
                offer.org.kind === 'new' && styles.fresh,
                !chosen && index === marked && styles.marked,
              )}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(offer)}
            >
              {offer.org.kind === 'new' && !offer.selected && <Icon name="plus" />}
              <span>
                {offer.org.kind === 'new' && !offer.selected
                  ? join.addOrganisation(offer.name)
                  : offer.name}
              </span>
              {offer.selected && <Icon name="check" />}
            </div>
          ))}
        </div>
      </div>
      <span className="sr" role="status">
        {known &&
          typed !== '' &&
          compose.actorsFound(shown.filter(({ org }) => org.kind !== 'new').length)}
      </span>
      <div aria-live="polite" id={`${id}-error`} className={styles.error}>
        {error && (
          <StateLine tone="danger" icon="octagon">
            {error}
          </StateLine>
        )}
      </div>
    </fieldset>
  );
}

const nameOf = (org: ChosenOrg, actors: readonly Actor[]): string =>
  org.kind === 'new' ? org.name : (actors.find(({ id }) => id === org.id)?.name ?? '');
