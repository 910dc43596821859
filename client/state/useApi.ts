import type { Api } from '../sync/api.ts';
import { useApp } from './appContext.ts';

export const useApi = (): Api => useApp().api;
