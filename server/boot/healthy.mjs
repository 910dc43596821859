// Asks the relay on this machine whether it can save: exit code 0, or 1. For what watches a container.
const port = process.env['PORT'] || '4040';

try {
  const answer = await fetch(`http://127.0.0.1:${port}/readyz`, {
    signal: AbortSignal.timeout(4_000),
  });
  process.exit(answer.ok ? 0 : 1);
} catch {
  process.exit(1);
}
