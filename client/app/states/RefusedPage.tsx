import { exhaustive } from '#shared/domain/assert.ts';
import type { ApiProblem } from '../../sync/api.ts';
import { BadLinkPage } from './BadLinkPage.tsx';
import { GonePage } from './GonePage.tsx';
import { NotHerePage } from './NotHerePage.tsx';
import { RelayDownPage } from './RelayDownPage.tsx';

interface Props {
  readonly problem: ApiProblem;
  readonly onRetry: () => void;
}

const nothing = () => undefined;

/** What the relay answered when it was asked about the key of a link, before there is anything on this device. */
export function RefusedPage({ problem, onRetry }: Props) {
  switch (problem) {
    case 'network':
    case 'unavailable':
    case 'tooManyTries':
      return <RelayDownPage onRetry={onRetry} />;
    case 'gone':
      return <GonePage day={null} hadCopy={false} />;
    case 'unknownWorkshop':
      return <NotHerePage copy={null} onRead={nothing} onSave={nothing} onRetry={onRetry} />;
    case 'badKey':
    case 'notAllowed':
    case 'malformed':
    case 'tooLarge':
    case 'notJson':
    case 'unknownCode':
    case 'unknownMark':
    case 'erasedCard':
    case 'reportedCard':
    case 'openReports':
    case 'deskChanged':
    case 'alreadyFixed':
    case 'tooManyVersions':
    case 'unknownVersion':
    case 'expiredCode':
    case 'damagedFile':
    case 'newerFile':
    case 'refusedFile':
    case 'otherWorkshop':
    case 'otherLife':
    case 'doorClosed':
    case 'createKeyNeeded':
    case 'tooManyDemonstrations':
    case 'notFound':
    case 'methodNotAllowed':
      return <BadLinkPage />;
    default:
      return exhaustive(problem);
  }
}
