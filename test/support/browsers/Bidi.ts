import * as v from 'valibot';
import { WebSocket } from 'ws';

/** Answers by the number of what was asked. Events have none, and are nothing to us. */
const saidSchema = v.variant('type', [
  v.object({ type: v.literal('success'), id: v.number(), result: v.unknown() }),
  v.object({ type: v.literal('error'), id: v.nullable(v.number()), message: v.string() }),
  v.object({ type: v.literal('event') }),
]);
type Answer = Exclude<v.InferOutput<typeof saidSchema>, { readonly type: 'event' }>;

/** What WebDriver BiDi is over the wire: asking, and being answered. */
export class Bidi {
  readonly #socket: WebSocket;
  readonly #waiting = new Map<number, (answer: Answer) => void>();
  #asked = 0;

  private constructor(socket: WebSocket) {
    this.#socket = socket;
    socket.on('message', (text) => this.#hear(v.parse(saidSchema, JSON.parse(String(text)))));
    socket.once('close', () => {
      for (const id of this.#waiting.keys()) {
        this.#hear({ type: 'error', id, message: 'The browser has hung up.' });
      }
    });
  }

  static open(address: string): Promise<Bidi> {
    const socket = new WebSocket(address);
    return new Promise((resolve, reject) => {
      socket.once('open', () => resolve(new Bidi(socket)));
      socket.once('error', reject);
    });
  }

  async ask(method: string, params: object): Promise<unknown> {
    this.#asked += 1;
    const id = this.#asked;
    const answered = new Promise<Answer>((resolve) => this.#waiting.set(id, resolve));
    this.#socket.send(JSON.stringify({ id, method, params }));
    const answer = await answered;
    if (answer.type === 'error') throw new Error(`${method}: ${answer.message}`);
    return answer.result;
  }

  close(): void {
    this.#socket.close();
  }

  #hear(said: v.InferOutput<typeof saidSchema>): void {
    if (said.type === 'event' || said.id === null) return;
    this.#waiting.get(said.id)?.(said);
    this.#waiting.delete(said.id);
  }
}
