import { useWords } from '../../../i18n/useWords.ts';
import { Link } from '../../../state/Link.tsx';
import { pathTo } from '../../../state/paths.ts';
import { useHosting } from '../../../state/useHosting.ts';
import { useNavigate } from '../../../state/useRoute.ts';
import { useSession } from '../../../state/useSession.ts';
import { Button } from '../../../ui/Button.tsx';
import { buttonClass } from '../../../ui/buttonClass.ts';
import { Icon } from '../../../ui/Icon.tsx';
import styles from '../TablePage.module.css';

/** From the table's computer to the board, or back to being somebody's own device. */
export function WaysOut() {
  const words = useWords().tableHost;
  const { workshop } = useSession();
  const navigate = useNavigate();
  const [, setHosting] = useHosting();
  const stop = () => {
    setHosting(null);
    navigate(pathTo.join(workshop));
  };
  return (
    <div className={styles.ways}>
      <Link to={pathTo.board(workshop)} className={buttonClass({ variant: 'bare', size: 'small' })}>
        <Icon name="next" />
        {words.toBoard}
      </Link>
      <Button variant="bare" size="small" icon="close" onClick={stop}>
        {words.stop}
      </Button>
    </div>
  );
}
