import { t } from '../../../words/t.ts';
import { tagsOf } from '../../words/tags.ts';

const absolutePath = /^(\/|[A-Za-z]:[\\/]|\\\\)/;

/**
 * What a profile's fields must be, as sentences that help. Main holds the same rules and has the last word;
 * these answer while one types. True is "all right".
 */
export const rules = {
  profileName: (name: string) => name.trim() !== '' || t('editorMistakes.profileName'),
  folder: (path: string) => absolutePath.test(path.trim()) || t('editorMistakes.folder'),
  file: (path: string) => absolutePath.test(path.trim()) || t('editorMistakes.file'),
  repositoryFolder: (path: string) => {
    if (/^[a-z0-9]+:(?![\\/](?!\/))/i.test(path)) {
      return t('editorMistakes.isAddress');
    }
    return absolutePath.test(path) || t('editorMistakes.repositoryFolder');
  },
  location: (location: string) => {
    if (location.trim() === '') return t('editorMistakes.noLocation');
    return !/\/\/[^/@]*:[^@]*@/.test(location) || t('editorMistakes.passwordInLocation');
  },
  restAddress: (url: string) => {
    if (/\/\/[^/@]*:[^@]*@/.test(url)) {
      return t('editorMistakes.passwordInAddress');
    }
    return /^https?:\/\/[^/\s]+/.test(url) || t('editorMistakes.restAddress');
  },
  host: (host: string) =>
    /^(\[[0-9a-fA-F:.%]+\]|[^@:/[\s-][^@:/[\s]*)$/.test(host) || t('editorMistakes.host'),
  sshUser: (user: string) => /^[^@:/\s-][^@:/\s]*$/.test(user) || t('editorMistakes.sshUser'),
  port: (port: string) =>
    (/^\d{1,5}$/.test(port) && Number(port) >= 1 && Number(port) <= 65_535) ||
    t('editorMistakes.port'),
  endpoint: (endpoint: string) =>
    /^(https?:\/\/)?[^/@\s]+\/*$/.test(endpoint) || t('editorMistakes.endpoint'),
  bucket: (bucket: string) => /^[^:/\s]+$/.test(bucket) || t('editorMistakes.bucket'),
  variableName: (name: string) => {
    if (/^RESTIC_(PASSWORD|REPOSITORY)/.test(name.trim())) return t('editorMistakes.setByBellhop');
    return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name.trim()) || t('editorMistakes.variableName');
  },
  tags: (text: string) => {
    const tags = tagsOf(text);
    if (tags.length > 20) return t('editorMistakes.tooManyTags');
    return tags.every((tag) => tag.length <= 100) || t('editorMistakes.longTag');
  },
  hookName: (name: string) => name.trim() !== '' || t('editorMistakes.hookName'),
  moments: (chosen: readonly string[]) => chosen.length > 0 || t('editorMistakes.noMoment'),
} as const;
