import Conf from 'conf';
import {
  SETTINGS_FILE_NAME,
  settingsFileOptions,
  type SettingsFile,
} from './configuration-file.ts';

/** Opens the configuration file where there is no Electron. */
export function openConf(folder: string): SettingsFile {
  return new Conf({ ...settingsFileOptions, cwd: folder, configName: SETTINGS_FILE_NAME });
}
