import type { IncomingMessage } from 'node:http';
import type { Result } from '#shared/domain/result.ts';
import type { Config } from '../config.ts';
import type { Relay } from '../relay/relay.ts';
import type { Time } from '../relay/time.ts';
import type { WatchedStore } from '../store/watchStore.ts';
import type { Answer } from './answer.ts';

/** What routes need of the rest of the server. */
export interface HttpTerms {
  readonly config: Pick<
    Config,
    'publicUrl' | 'createKey' | 'metricsKey' | 'trustProxy' | 'operator'
  >;
  readonly relay: Relay;
  readonly store: WatchedStore;
  readonly time: Time;
}

export interface Asked {
  readonly request: IncomingMessage;
  /** What stands at `:id` in the path. */
  readonly id: string;
  /** What stands at `:mark`. */
  readonly mark: string;
  /** What stands at `:number`. */
  readonly number: string;
  readonly query: URLSearchParams;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'DELETE';
  /** Segments; `:id`, `:mark` and `:number` stand for any one. */
  readonly path: string;
  readonly handle: (asked: Asked) => Promise<Answer>;
}

export type OrAnswer<Value> = Result<Value, Answer>;
