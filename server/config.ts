import * as v from 'valibot';
import { fail, ok, type Result } from '#shared/domain/result.ts';

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug'] as const;

const word = v.pipe(v.string(), v.trim());
const port = 'PORT must be a whole number from 0 to 65535.';
const url = 'PUBLIC_URL must look like https://mellanrum.example.org, without a path.';
const database = 'DATABASE_URL must look like postgres://user:password@host:5432/name.';
const aboutOperator = (name: string) =>
  v.optional(v.pipe(word, v.maxLength(200, `${name} must have at most 200 characters.`)));
const proxy = 'TRUST_PROXY must be true or false.';

/** Every variable that is read, for those who write of them. */
export const VARIABLES = (): readonly string[] => Object.keys(environmentSchema.entries);

/** The environment. Every sentence says what to write instead. */
const environmentSchema = v.object({
  PORT: v.optional(
    v.pipe(word, v.regex(/^\d{1,5}$/, port), v.transform(Number), v.maxValue(65_535, port)),
    '4040',
  ),
  HOST: v.optional(word),
  DATA_DIR: v.optional(word, './data'),
  DATABASE_URL: v.optional(v.pipe(word, v.regex(/^postgres(?:ql)?:\/\/./, database))),
  PUBLIC_URL: v.optional(v.pipe(word, v.check(isBareUrl, url), v.transform(originOf))),
  CREATE_KEY: v.optional(
    v.pipe(word, v.minLength(8, 'CREATE_KEY must have at least 8 characters.')),
  ),
  METRICS_KEY: v.optional(
    v.pipe(word, v.minLength(8, 'METRICS_KEY must have at least 8 characters.')),
  ),
  TRUST_PROXY: v.optional(v.pipe(word, v.picklist(['true', 'false', '1', '0'], proxy)), 'false'),
  OPERATOR_NAME: aboutOperator('OPERATOR_NAME'),
  OPERATOR_CONTACT: aboutOperator('OPERATOR_CONTACT'),
  OPERATOR_SUPERVISOR: aboutOperator('OPERATOR_SUPERVISOR'),
  LOG_LEVEL: v.optional(
    v.picklist(LOG_LEVELS, `LOG_LEVEL must be one of ${LOG_LEVELS.join(', ')}.`),
    'info',
  ),
});

export interface Config {
  readonly port: number;
  /** null: every address of the machine. */
  readonly host: string | null;
  readonly dataDir: string;
  /** The PostgreSQL database that several relays share; null: this one keeps everything in `dataDir`. */
  readonly databaseUrl: string | null;
  /** Scheme, host and port that links lead to; null: what the request was sent to. */
  readonly publicUrl: string | null;
  /** Who may create a workshop; null: everybody. */
  readonly createKey: string | null;
  /** Who may read /metrics; null: only this machine. */
  readonly metricsKey: string | null;
  /** Believe X-Forwarded-For, -Host and -Proto. */
  readonly trustProxy: boolean;
  /** What the accessibility statement says of whoever runs this server; null: they have not said. */
  readonly operator: {
    readonly name: string | null;
    /** Address, e-mail or telephone for whoever meets an obstacle. */
    readonly contact: string | null;
    /** Who watches over the law. */
    readonly supervisor: string | null;
  };
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/** Reads the environment once. All problems are told at once, one sentence each. */
export function readConfig(
  environment: Readonly<Record<string, string | undefined>>,
): Result<Config, readonly string[]> {
  // `PORT= npm start` means the same as no PORT at all.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  const parsed = v.safeParse(environmentSchema, given);
  if (!parsed.success) return fail([...new Set(parsed.issues.map((issue) => issue.message))]);
  const read = parsed.output;
  return ok({
    port: read.PORT,
    host: read.HOST ?? null,
    dataDir: read.DATA_DIR,
    databaseUrl: read.DATABASE_URL ?? null,
    publicUrl: read.PUBLIC_URL ?? null,
    createKey: read.CREATE_KEY ?? null,
    metricsKey: read.METRICS_KEY ?? null,
    trustProxy: read.TRUST_PROXY === 'true' || read.TRUST_PROXY === '1',
    operator: {
      name: read.OPERATOR_NAME ?? null,
      contact: read.OPERATOR_CONTACT ?? null,
      supervisor: read.OPERATOR_SUPERVISOR ?? null,
    },
    logLevel: read.LOG_LEVEL,
  });
}

function isBareUrl(text: string): boolean {
  const parsed = URL.parse(text);
  return (
    parsed !== null &&
    (parsed.protocol === 'http:' || parsed.protocol === 'https:') &&
    parsed.pathname === '/' &&
    parsed.search + parsed.hash + parsed.username + parsed.password === ''
  );
}

function originOf(text: string): string {
  return new URL(text).origin;
}
