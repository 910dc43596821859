import { setTableCase } from '#shared/board/edits/tableCase.ts';
import {
  CASE_TEMPLATE_IDS,
  CASE_TEMPLATES,
  type CaseTemplateId,
} from '#shared/domain/prompts/caseTemplates.ts';
import { atLeast } from '#shared/domain/role.ts';
import { useLang, useWords } from '../../i18n/useWords.ts';
import { useCommand } from '../../state/useCommand.ts';
import { useMayWrite } from '../../state/useMayWrite.ts';
import { useSession } from '../../state/useSession.ts';
import { useUndoOffer } from '../../state/useUndoOffer.ts';
import { Button } from '../../ui/Button.tsx';
import { Menu } from '../../ui/Menu.tsx';
import { useCase } from './useCase.ts';

interface Props {
  /** Somebody wants to write the table's own. */
  readonly onWrite: () => void;
}

/** Ready-made cases: for the whole day, by who leads it; for one's own table, by who sits there. */
export function ChooseCase({ onWrite }: Props) {
  const words = useWords().theCase;
  const lang = useLang();
  const session = useSession();
  const mayWrite = useMayWrite();
  const forDay = useCaseOfDay();
  const offer = useUndoOffer();
  const { table, own } = useCase();
  const leads = atLeast(session.role, 'facilitator');
  const atTable = table !== null && mayWrite;
  if (!leads && !atTable) return null;
  const templates = (scope: string) =>
    CASE_TEMPLATE_IDS.map((id) => ({
      id: `${scope}:${id}`,
      label: CASE_TEMPLATES[id].title[lang],
    }));
  const forTable = (text: string, message: string) => {
    const undo = table && session.edit(setTableCase, table.id, text);
    offer(undo ? { message, undo } : { message: words.notNow, undo: null });
  };
  const pick = (picked: string) => {
    const [scope, id = ''] = picked.split(':');
    const text = isTemplate(id) ? CASE_TEMPLATES[id].text[lang] : '';
    if (scope === 'day') void forDay(text);
    else if (id === 'write') onWrite();
    else forTable(text, text === '' ? words.backToTheDays : words.chosenForTable);
  };
  const ownItems = [
    ...templates('table'),
    { id: 'table:write', label: words.writeOwn, icon: 'pen' as const },
    ...(own === '' ? [] : [{ id: 'table:none', label: words.useTheDays, icon: 'undo' as const }]),
  ];
  return (
    <Menu
      label={words.choose}
      groups={[
        ...(leads ? [{ id: 'day', label: words.forTheDay, items: templates('day') }] : []),
        ...(atTable ? [{ id: 'table', label: words.forTable, items: ownItems }] : []),
      ]}
      onPick={pick}
      button={(button) => (
        <Button {...button} variant="line" size="small" iconEnd="chevronDown">
          {words.choose}
        </Button>
      )}
    />
  );
}

const isTemplate = (id: string): id is CaseTemplateId => Object.hasOwn(CASE_TEMPLATES, id);

/** Another case for everybody, with the way back to the one before. */
function useCaseOfDay() {
  const session = useSession();
  const command = useCommand();
  const offer = useUndoOffer();
  const { chosenForTheDay } = useWords().theCase;
  return async (caseText: string): Promise<void> => {
    const before = session.stage.get()?.caseText ?? '';
    if (!(await command({ type: 'editDay', caseText }))) return;
    const undo = () => void command({ type: 'editDay', caseText: before });
    offer({ message: chosenForTheDay, undo });
  };
}
