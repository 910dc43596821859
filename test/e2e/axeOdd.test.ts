import { readStates } from './axeOfStates.ts';

readStates('odd');
