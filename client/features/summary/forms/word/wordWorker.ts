import { workOn } from '../workOn.ts';
import { wordFile } from './wordFile.ts';

workOn(wordFile);
