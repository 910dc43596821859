import * as v from 'valibot';
import type { MarkId, WorkshopId } from '#shared/domain/ids.ts';
import type { Lang } from '#shared/domain/lang.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Role } from '#shared/domain/role.ts';
import type { RecordChoice } from '#shared/domain/stage/mergeRecords.ts';
import {
  boardImportAnswerSchema,
  type CreateAnswer,
  type CreateRequest,
  createAnswerSchema,
  type DevicesAnswer,
  devicesAnswerSchema,
  type EraseAnswer,
  type EraseRequest,
  eraseAnswerSchema,
  type ImportAnswer,
  importAnswerSchema,
  type JoinAnswer,
  joinAnswerSchema,
  type MarkAnswer,
  type MarksAnswer,
  markAnswerSchema,
  marksAnswerSchema,
  type OperatorAnswer,
  operatorAnswerSchema,
  PROBLEMS,
  type ProblemId,
  problemSchema,
  type RestoreAnswer,
  type RestoreRequest,
  restoreAnswerSchema,
  unsentAnswerSchema,
  type WorkshopAnswer,
  workshopAnswerSchema,
} from '#shared/protocol/api.ts';
import { type FixAnswer, type FixRequest, fixAnswerSchema } from '#shared/protocol/deskFrame.ts';
import { PATIENCE_MS, pathOf } from './askAhead.ts';

/** `network`: nothing came back, or nothing that the relay says. */
export type ApiProblem = ProblemId | 'network';
export type Answer<Value> = Promise<Result<Value, ApiProblem>>;

/** Which workshop, and with what key. */
export interface Access {
  readonly id: WorkshopId;
  readonly key: string;
}

/** The relay's HTTP interface; routes and roles stand in shared/protocol/PROTOCOL.md. */
export interface Api {
  /** `createKey` where the relay asks who may create. */
  create(day: CreateRequest, createKey?: string): Answer<CreateAnswer>;
  /** An invented day to practise in, led by whoever asks. */
  demonstrate(lang: Lang, createKey?: string): Answer<CreateAnswer>;
  join(code: string): Answer<JoinAnswer>;
  workshop(access: Access): Answer<WorkshopAnswer>;
  remove(access: Access): Answer<null>;
  rotate(access: Access, role: Role): Answer<WorkshopAnswer>;
  /** For those who steer: a code that is good at once; the old one is then unknown. */
  renewCode(access: Access): Answer<WorkshopAnswer>;
  /** The card file as it was chosen: the relay reads it and names what it could not take. */
  importCards(access: Access, file: Blob | string): Answer<ImportAnswer>;
  /** A whole workshop as a file. */
  boardFile(access: Access): Answer<Blob>;
  /** A board file, or what waited on a device. `stage`: once a person has chosen which is to hold. */
  takeIn(access: Access, file: Blob, stage?: RecordChoice): Answer<TakenIn>;
  /** A workshop that this server never had, from its file. */
  openFile(id: WorkshopId, file: Blob, createKey?: string): Answer<CreateAnswer>;
  /** What each device last said of what waits on it; for those who lead. */
  devices(access: Access): Answer<DevicesAnswer>;
  /** Boards as they were, oldest first; for those who steer. */
  marks(access: Access): Answer<MarksAnswer>;
  mark(access: Access, mark: MarkId): Answer<MarkAnswer>;
  restore(access: Access, mark: MarkId, what: RestoreRequest): Answer<RestoreAnswer>;
  /** *Radera överallt*: answered when nothing of those cards is left at the relay. */
  erase(access: Access, request: EraseRequest): Answer<EraseAnswer>;
  /** For organisers: a version of the summary of now, fixed or kept. */
  fix(access: Access, request: FixRequest): Answer<FixAnswer>;
  /** What a version says, as JSON. */
  fixed(access: Access, number: string): Answer<string>;
  /** For organisers: takes away working material that was kept. */
  dropKept(access: Access, number: string): Answer<null>;
  summary(access: Access, format: 'md' | 'json', lang: Lang): Answer<string>;
  /** Who runs the server. */
  operator(): Answer<OperatorAnswer>;
}

const takenInSchema = v.union([boardImportAnswerSchema, unsentAnswerSchema]);
export type TakenIn = v.InferOutput<typeof takenInSchema>;

/** A file of some megabytes over a slow line; a long day that is rewritten. */
const FILE_PATIENCE_MS = 120_000;

type Fetch = (url: string, init: RequestInit) => Promise<Response>;

export function newApi(origin: string, fetch: Fetch): Api {
  const ask = asking(origin, fetch);
  const at = (id: WorkshopId, rest = '') => pathOf(id) + rest;
  return {
    create: (day, createKey) =>
      ask(
        'POST',
        '/api/workshops',
        { key: createKey, body: JSON.stringify(day) },
        json(createAnswerSchema),
      ),
    demonstrate: (lang, createKey) =>
      ask(
        'POST',
        '/api/demonstrations',
        { key: createKey, body: JSON.stringify({ lang }) },
        json(createAnswerSchema),
      ),
    join: (code) =>
      ask('POST', '/api/join', { body: JSON.stringify({ code }) }, json(joinAnswerSchema)),
    workshop: ({ id, key }) => ask('GET', at(id), { key }, json(workshopAnswerSchema)),
    remove: ({ id, key }) => ask('DELETE', at(id), { key }, async () => null),
    rotate: ({ id, key }, role) =>
      ask(
        'POST',
        at(id, '/rotate'),
        { key, body: JSON.stringify({ role }) },
        json(workshopAnswerSchema),
      ),
    renewCode: ({ id, key }) =>
      ask('POST', at(id, '/renew-code'), { key }, json(workshopAnswerSchema)),
    importCards: ({ id, key }, file) =>
      ask(
        'POST',
        at(id, '/import'),
        { key, body: file, patience: FILE_PATIENCE_MS },
        json(importAnswerSchema),
      ),
    boardFile: ({ id, key }) =>
      ask('GET', at(id, '/board.mellanrum'), { key, patience: FILE_PATIENCE_MS }, (answer) =>
        answer.blob(),
      ),
    takeIn: ({ id, key }, file, stage) =>
      ask(
        'POST',
        at(id, stage ? `/import?stage=${stage}` : '/import'),
        { key, body: file, patience: FILE_PATIENCE_MS },
        json(takenInSchema),
      ),
    openFile: (id, file, createKey) =>
      ask(
        'POST',
        at(id, '/import'),
        { key: createKey, body: file, patience: FILE_PATIENCE_MS },
        json(createAnswerSchema),
      ),
    devices: ({ id, key }) => ask('GET', at(id, '/devices'), { key }, json(devicesAnswerSchema)),
    marks: ({ id, key }) => ask('GET', at(id, '/marks'), { key }, json(marksAnswerSchema)),
    mark: ({ id, key }, mark) =>
      ask('GET', at(id, `/marks/${mark}`), { key }, json(markAnswerSchema)),
    restore: ({ id, key }, mark, what) =>
      ask(
        'POST',
        at(id, `/marks/${mark}/restore`),
        { key, body: JSON.stringify(what) },
        json(restoreAnswerSchema),
      ),
    erase: ({ id, key }, request) =>
      ask(
        'POST',
        at(id, '/erase'),
        { key, body: JSON.stringify(request), patience: FILE_PATIENCE_MS },
        json(eraseAnswerSchema),
      ),
    fix: ({ id, key }, request) =>
      ask('POST', at(id, '/fixed'), { key, body: JSON.stringify(request) }, json(fixAnswerSchema)),
    fixed: ({ id, key }, number) =>
      ask('GET', at(id, `/fixed/${encodeURIComponent(number)}`), { key }, (answer) =>
        answer.text(),
      ),
    dropKept: ({ id, key }, number) =>
      ask('DELETE', at(id, `/fixed/${encodeURIComponent(number)}`), { key }, async () => null),
    operator: () => ask('GET', '/api/operator', {}, json(operatorAnswerSchema)),
    summary: ({ id, key }, format, lang) =>
      ask('GET', at(id, `/summary.${format}?lang=${lang}`), { key }, (answer) => answer.text()),
  };
}

interface Sent {
  readonly key?: string | undefined;
  readonly body?: Blob | string;
  readonly patience?: number;
}

type Read<Value> = (answer: Response) => Promise<Value>;

const asking =
  (origin: string, fetch: Fetch) =>
  async <Value>(method: string, path: string, sent: Sent, read: Read<Value>): Answer<Value> => {
    const { key, body = null, patience = PATIENCE_MS } = sent;
    const signal = AbortSignal.timeout(patience);
    const headers = new Headers(key === undefined ? {} : { Authorization: `Bearer ${key}` });
    if (body !== null) headers.set('Content-Type', 'application/json');
    try {
      const answer = await fetch(origin + path, {
        method,
        headers,
        body,
        signal,
        cache: 'no-store',
      });
      return answer.ok ? ok(await read(answer)) : fail(await readProblem(answer));
    } catch {
      return fail('network'); // no way there, cut off on the way, or an answer that is none
    }
  };

const json =
  <Schema extends v.GenericSchema>(schema: Schema): Read<v.InferOutput<Schema>> =>
  async (answer) =>
    v.parse(schema, await answer.json());

/** A proxy's own error page is no word of the relay's. */
async function readProblem(answer: Response): Promise<ApiProblem> {
  const parsed = v.safeParse(problemSchema, await answer.json());
  const id = parsed.success ? parsed.output.type.split(':').at(-1) : undefined;
  return PROBLEMS.find((problem) => problem === id) ?? 'network';
}
