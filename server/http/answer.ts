import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Problem, ProblemId } from '#shared/protocol/api.ts';

/** What a route gives back; a value, so that a route can be read and tested without a socket. */
export interface Answer {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: string | Uint8Array;
}

export const json = (status: number, value: unknown): Answer =>
  asJson(status, JSON.stringify(value));

/** What is JSON already. */
export const asJson = (status: number, body: string): Answer => ({
  status,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body,
});

export const noContent = (): Answer => ({ status: 204, headers: {}, body: '' });

/** `name` must be made of letters, digits, dots and hyphens only: it stands unescaped in a header. */
export const download = (name: string, type: string, body: string): Answer => ({
  status: 200,
  headers: {
    'content-type': `${type}; charset=utf-8`,
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  },
  body,
});

/** As `download`, of what is no text. */
export const downloadBytes = (name: string, body: Uint8Array): Answer => ({
  status: 200,
  headers: {
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
  },
  body,
});

const PROBLEM_TERMS: Readonly<
  Record<ProblemId, { readonly status: number; readonly title: string }>
> = {
  malformed: { status: 400, title: 'The request does not have the expected shape.' },
  notJson: { status: 400, title: 'The body is not JSON.' },
  badKey: { status: 401, title: 'The key is not, or no longer, good for this workshop.' },
  createKeyNeeded: { status: 401, title: 'Creating a workshop here takes a key.' },
  notAllowed: { status: 403, title: 'The role of this key may not do that.' },
  unknownWorkshop: { status: 404, title: 'There is no such workshop here.' },
  unknownCode: { status: 404, title: 'No workshop has this code.' },
  unknownMark: { status: 404, title: 'There is no such mark, or not any longer.' },
  notFound: { status: 404, title: 'There is nothing at this address.' },
  methodNotAllowed: { status: 405, title: 'This address does not take that method.' },
  gone: { status: 410, title: 'The workshop has been deleted.' },
  doorClosed: { status: 403, title: 'The door is shut: the code lets nobody in just now.' },
  expiredCode: { status: 410, title: 'The code is not good yet, or not any longer.' },
  reportedCard: { status: 409, title: 'A card is reported. Decide about the report first.' },
  openReports: { status: 409, title: 'Cards are reported. Decide about the reports first.' },
  deskChanged: { status: 409, title: 'The summary has been edited since it was seen.' },
  alreadyFixed: { status: 409, title: 'The version is fixed. Begin the next one first.' },
  tooManyVersions: { status: 409, title: 'There is no room for more versions.' },
  unknownVersion: { status: 404, title: 'There is no such version of the summary.' },
  erasedCard: { status: 410, title: 'A card has been erased for good.' },
  damagedFile: { status: 400, title: 'The file is damaged. Nothing has changed.' },
  newerFile: { status: 400, title: 'The file is of a later version. Nothing has changed.' },
  refusedFile: { status: 400, title: 'The file says what no board may. Nothing has changed.' },
  otherWorkshop: { status: 409, title: 'The file is of another workshop. Nothing has changed.' },
  otherLife: { status: 409, title: 'The board has begun anew since. Nothing has changed.' },
  tooLarge: { status: 413, title: 'The body is too large.' },
  tooManyTries: { status: 429, title: 'Too many tries from this address. Try again in a minute.' },
  tooManyDemonstrations: {
    status: 429,
    title: 'Many demonstrations have just been made. Try again in a while.',
  },
  unavailable: {
    status: 503,
    title: 'This cannot be done just now. Try again.',
  },
};

/** With what the address does take: who may GET may ask for the HEAD alone. */
export function methodNotAllowed(methods: readonly string[]): Answer {
  const refusal = problem('methodNotAllowed');
  const allow = methods.flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one])).join(', ');
  return { ...refusal, headers: { ...refusal.headers, allow } };
}

/** [P35] RFC 9457. `detail` never quotes what was sent. */
export function problem(id: ProblemId, detail?: string): Answer {
  const { status, title } = PROBLEM_TERMS[id];
  const body: Problem = {
    type: `urn:mellanrum:problem:${id}`,
    title,
    status,
    ...(detail === undefined ? {} : { detail }),
  };
  return {
    status,
    headers: {
      'content-type': 'application/problem+json; charset=utf-8',
      'cache-control': 'no-store',
      ...(status === 401 ? { 'www-authenticate': 'Bearer' } : {}),
      ...(status === 429 ? { 'retry-after': '60' } : {}),
    },
    body: JSON.stringify(body),
  };
}

export function send(response: ServerResponse, answer: Answer, isHead: boolean): void {
  const length = { 'content-length': Buffer.byteLength(answer.body) };
  response.writeHead(answer.status, answer.status === 204 ? {} : { ...answer.headers, ...length });
  response.end(isHead ? undefined : answer.body);
}
