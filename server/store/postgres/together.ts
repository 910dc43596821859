interface Waiting<Asked, Answer> {
  readonly asked: Asked;
  readonly resolve: (answer: Answer) => void;
  readonly reject: (fault: unknown) => void;
}

/**
 * What is asked one by one before the process comes to rest is asked of `all` in one. It answers each in its place, or
 * rejects for all of them.
 */
export function together<Asked, Answer>(
  most: number,
  all: (asked: readonly Asked[]) => Promise<readonly Answer[]>,
): (asked: Asked) => Promise<Answer> {
  let waiting: Waiting<Asked, Answer>[] = [];

  function askAll(): void {
    const now = waiting;
    waiting = [];
    if (now.length === 0) return;
    const answering = all(now.map(({ asked }) => asked));
    for (const [place, { resolve, reject }] of now.entries()) {
      answering.then((answers) => {
        const answer = answers[place];
        if (answer === undefined) reject(new Error('an answer for each'));
        else resolve(answer);
      }, reject);
    }
  }

  return (asked) =>
    new Promise((resolve, reject) => {
      if (waiting.length === 0) setImmediate(askAll);
      waiting.push({ asked, resolve, reject });
      if (waiting.length === most) askAll();
    });
}
