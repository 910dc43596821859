import { ensureInstalled } from './install.mjs';
import { live } from './live.mjs';
import { NODE } from './machine.mjs';

// Vite stands on PORT and hands /api and /sync to the relay on the port after it.
const port = Number(process.env['PORT'] ?? 4040);
const page = process.env['PUBLIC_URL'] ?? `http://localhost:${port}`;

ensureInstalled();
live([
  {
    command: NODE,
    args: ['--watch', '--watch-preserve-output', 'server/main.ts'],
    env: { PORT: String(port + 1), PUBLIC_URL: page },
  },
  {
    command: NODE,
    args: ['node_modules/vite/bin/vite.js'],
    env: { PORT: String(port), RELAY_URL: `http://127.0.0.1:${port + 1}` },
  },
]);
