import { workOn } from '../workOn.ts';
import { excelFile } from './excelFile.ts';

workOn(excelFile);
