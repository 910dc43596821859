import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';
import { installTopLayer } from './topLayer.ts';

installTopLayer(window);
afterEach(cleanup);
