/** `npm run bench` tells which there are; `npm run bench -- guard` runs one. Each prints its own table. */
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  client: () => {
    if (process.argv.includes('--visit')) return import('./client/visit.ts');
    return process.argv.includes('--day') ? import('./client/day.ts') : import('./client.ts');
  },
  erase: () => import('./erase.ts'),
  growth: () => import('./growth.ts'),
  guard: () => import('./guard.ts'),
  likeness: () => import('./likeness.ts'),
  kills: () => import('./kills.ts'),
  refusals: () => import('./refusals.ts'),
  relay: () => import('./relay.ts'),
  relays: () => import('./relays.ts'),
  seeds: () => import('./seeds.ts'),
  sizes: () => import('./sizes.ts'),
};

const [name = ''] = process.argv.slice(2);
const bench = Object.hasOwn(BENCHES, name) ? BENCHES[name] : undefined;
if (bench) await bench();
else process.stdout.write(`npm run bench -- <${Object.keys(BENCHES).join(' | ')}>\n`);
