// Installs into the folder of its first argument from the URL of its second, until it is killed.
import { installEngine } from '../../../main/engine/install-engine.ts';
import { anInstallation, means } from './release.ts';

const [folder = '', url = ''] = process.argv.slice(2);
await installEngine(anInstallation(folder, url), means());
