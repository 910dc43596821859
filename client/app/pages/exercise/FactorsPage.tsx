import { FactorsScreen } from '../../../features/factors/FactorsScreen.tsx';
import { downloadText } from '../../../features/summary/downloadText.ts';
import { pathTo } from '../../../state/paths.ts';
import { useNavigate } from '../../../state/useRoute.ts';
import { useSession } from '../../../state/useSession.ts';
import { ExerciseFrame } from './ExerciseFrame.tsx';

export function FactorsPage() {
  const { workshop } = useSession();
  const navigate = useNavigate();
  return (
    <ExerciseFrame exercise="factors">
      <FactorsScreen onSave={downloadText} onLeave={() => navigate(pathTo.board(workshop))} />
    </ExerciseFrame>
  );
}
