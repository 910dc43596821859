import type { DeskCommand } from '#shared/domain/desk/commands.ts';
import type { Figure } from '#shared/domain/desk/desk.ts';
import { useWords } from '../../i18n/useWords.ts';
import { DeskField } from './DeskField.tsx';
import { isFigure, numberIn, textOf } from './figureText.ts';
import { OrganisationFigures } from './OrganisationFigures.tsx';
import styles from './Redaction.module.css';

interface Props {
  /** Of those in the room, to choose from. */
  readonly organisations: readonly string[];
}

/** What was counted outside the board, typed in after the day. */
export function FiguresPart({ organisations }: Props) {
  const words = useWords().redaction;
  return (
    <>
      <p className={styles.hint}>{words.figuresHint}</p>
      <div className={styles.figures}>
        <FigureField figure="registered" label={words.registered} />
        <FigureField figure="present" label={words.present} />
        <FigureField figure="tables" label={words.tablesUsed} />
        <FigureField figure="satisfactionMean" label={words.satisfactionMean} />
        <FigureField figure="satisfactionAnswers" label={words.satisfactionAnswers} />
      </div>
      <OrganisationFigures names={organisations} />
    </>
  );
}

/** Longer than any count. */
const MOST_DIGITS = 8;

interface FieldProps {
  readonly figure: Figure;
  readonly label: string;
}

function FigureField({ figure, label }: FieldProps) {
  const words = useWords().redaction;
  return (
    <DeskField
      label={label}
      look="number"
      wrong={figure === 'satisfactionMean' ? words.wrongMean : words.wrongCount}
      terms={{
        name: `figure:${figure}`,
        most: MOST_DIGITS,
        read: (desk) => textOf(desk.figures[figure]),
        command: (text) => commandOf(figure, text),
      }}
    />
  );
}

function commandOf(figure: Figure, text: string): DeskCommand | null {
  const value = numberIn(text);
  return isFigure(figure, value) ? { type: 'figure', figure, value } : null;
}
