import type { ReactNode } from 'react';
import { fail } from '#shared/domain/result.ts';
import type { Role } from '#shared/domain/role.ts';
import { seal } from '#shared/protocol/file/envelope.ts';
import { AppProvider } from '../../../client/state/AppProvider.tsx';
import type { AppState } from '../../../client/state/appContext.ts';
import { newPreferences } from '../../../client/state/preferences.ts';
import { project } from '../../../client/state/projection.ts';
import { newRouter } from '../../../client/state/router.ts';
import { SessionProvider } from '../../../client/state/SessionProvider.tsx';
import { newApi } from '../../../client/sync/api.ts';
import { newCell } from '../../../client/sync/readable.ts';
import type { Session } from '../../../client/sync/Session.ts';
import { inWords } from '../../support/inWords.tsx';
import { boardSession } from '../state/boardSession.ts';

/** Whatever the relay is asked, and what it answers: a status and a body. */
export type Answers = (path: string, method: string) => readonly [number, unknown] | 'silence';

export const FILE = new File(
  [seal('board', { head: '{}', body: new Uint8Array() })],
  'dag.mellanrum',
);

export const problem = (id: string) => ({
  type: `urn:mellanrum:problem:${id}`,
  title: '',
  status: 400,
});

/** A part of a page before a relay that answers as it is told. */
export function withRelay(shown: ReactNode, answers: Answers, role: Role = 'organiser') {
  const asked: string[] = [];
  const api = newApi('http://relay', async (url, { method = 'GET' }) => {
    const path = new URL(url).pathname.split('/').slice(4).join('/') + new URL(url).search;
    asked.push(`${method} ${path}`);
    const answer = answers(path, method);
    if (answer === 'silence') throw new TypeError('no way there');
    return new Response(JSON.stringify(answer[1]), { status: answer[0] });
  });
  const nothing = async () => undefined;
  const app: AppState = {
    router: newRouter(window),
    preferences: newPreferences(null, ['sv']),
    keyRing: { workshops: newCell([]), add: nothing, forget: nothing, refresh: nothing },
    api,
    scanned: newCell(null),
    install: newCell(null),
    entrance: newCell({ kind: 'outside' }),
    device: { isEmpty: newCell(false), kept: async () => [], empty: nothing },
    recallDay: async () => fail('network'),
    enter: () => undefined,
  };
  const { session: plain, stage, doc } = boardSession();
  const session: Session = { ...plain, role };
  const { store } = project(session);
  const { user } = inWords(
    <AppProvider app={app}>
      <SessionProvider workshop={{ session, store }}>{shown}</SessionProvider>
    </AppProvider>,
  );
  return { user, asked, stage, doc };
}
