import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { type Answer, problem } from './answer.ts';

/** How many bytes there may be at most, once the first are here. */
type Most = (first: Uint8Array) => number;

/**
 * The whole body. [P33] Counted while it comes, whatever Content-Length said; of one that is too large the
 * rest is read and thrown away, so that the sender hears the answer instead of a broken connection.
 */
export function readBytes(request: IncomingMessage, mostOf: Most): Promise<Result<Buffer, Answer>> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    let most: number | null = null;
    const begin = (first: Uint8Array) => {
      most = mostOf(first);
      return Number(request.headers['content-length'] ?? 0) > most;
    };
    const tooLarge = () => {
      chunks.length = 0;
      resolve(fail(problem('tooLarge', `At most ${most} bytes.`)));
    };
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      const isTooLarge = most === null && begin(chunk);
      if (isTooLarge || size > (most ?? 0)) tooLarge();
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(ok(Buffer.concat(chunks))));
    request.on('error', () => resolve(fail(problem('malformed', 'The body ended too early.'))));
    request.on('close', () => resolve(fail(problem('malformed', 'The body ended too early.'))));
  });
}

/** The whole body as text. */
async function readText(request: IncomingMessage, most: number): Promise<Result<string, Answer>> {
  const bytes = await readBytes(request, () => most);
  return bytes.ok ? decode(bytes.value) : bytes;
}

/** The body as JSON of a known shape. */
export async function readJson<Schema extends v.GenericSchema>(
  request: IncomingMessage,
  schema: Schema,
  most: number,
): Promise<Result<v.InferOutput<Schema>, Answer>> {
  const text = await readText(request, most);
  if (!text.ok) return text;
  const value = parseJson(text.value);
  if (!value.ok) return value;
  const parsed = v.safeParse(schema, value.value);
  if (parsed.success) return ok(parsed.output);
  return fail(problem('malformed', parsed.issues.map(whereOf).join(' ')));
}

/** Names the place and what was expected there; never what was sent. */
const whereOf = (issue: v.BaseIssue<unknown>): string =>
  `${v.getDotPath(issue) ?? 'The body'}: expected ${issue.expected ?? issue.type}.`;

function parseJson(text: string): Result<unknown, Answer> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail(problem('notJson')); // JSON.parse has no other way of saying no
  }
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

export function decode(bytes: Buffer): Result<string, Answer> {
  try {
    return ok(utf8.decode(bytes));
  } catch {
    return fail(problem('notJson', 'The body is not UTF-8.')); // a fatal decoder only says so by throwing
  }
}
