import { enableCompileCache, flushCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/*
 * A relay that was killed is to be back at once: what its sources are compiled to is kept beside what is installed. Where
 * nobody may write there it only starts slower. Threads take the folder from the environment.
 */
const kept = fileURLToPath(new URL('../node_modules/.cache/node', import.meta.url));
enableCompileCache(kept);
process.env['NODE_COMPILE_CACHE'] = kept;
await import('./run.ts');
// At its end a process writes it by itself, but not one that is killed. By then somebody has been here.
setTimeout(flushCompileCache, 30_000).unref();
