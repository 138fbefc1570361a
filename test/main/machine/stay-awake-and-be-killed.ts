// Keeps the computer awake until it is killed.
import { keepAwake } from '../../../main/machine/keep-awake.ts';

keepAwake();
setInterval(() => undefined, 1_000);
