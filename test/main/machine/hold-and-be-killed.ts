// Holds a child that connects to the port of the first argument, until it is killed.
import { holdChild } from '../../../main/machine/hold-child.ts';
import { callingChild } from './calling-child.ts';

holdChild(process.execPath, callingChild(Number(process.argv[2])));
setInterval(() => undefined, 1_000);
