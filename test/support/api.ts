import type { TestRelay } from './relay.ts';

export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** undefined when the text is no JSON. */
  readonly json: unknown;
}

/** One request as a client makes it. `body` is sent as it is when it is a text, else as JSON. */
export async function ask(
  relay: Pick<TestRelay, 'url'>,
  method: string,
  path: string,
  given: { readonly key?: string; readonly body?: unknown; readonly headers?: HeadersInit } = {},
): Promise<Answered> {
  const { key, body } = given;
  const response = await fetch(`${relay.url}${path}`, {
    method,
    headers: { ...given.headers, ...(key === undefined ? {} : { authorization: `Bearer ${key}` }) },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parse(text) };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
