import { readStates } from './axeOfStates.ts';

readStates('even');
