import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { live } from './live.mjs';
import { NODE } from './machine.mjs';

ensureInstalled();
ensureBuilt();
live([{ command: NODE, args: ['server/main.ts'] }]);
