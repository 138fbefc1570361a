// Composes Bellhop on the folder of its first argument and tries a hook on the URL of its second,
// until it is killed.
import { consoleHost } from '../../main/command-line/reception.ts';
import { composeBellhop } from '../../main/compose.ts';
import { aHook } from '../fakes/make.ts';

const [folder = '', url = ''] = process.argv.slice(2);
const composed = await composeBellhop(consoleHost(folder));
if (!composed.ok) throw new Error(composed.failure.message);
await composed.value.api.hooks.test('', aHook({ moments: ['success'], url }), 'success', 'backup');
