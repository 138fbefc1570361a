import type { engine as english } from '../en/engine.ts';
import type { Translated } from '../translated.ts';

export const engine: Translated<typeof english> = {
  installVersion: '安装 restic {{version}}',
  updateVersion: '更新到 restic {{version}}',
  chosenByHand: '手动选择',
  installedByBellhop: '由 Bellhop 安装',
  foundHere: '在本机找到',
  unpacking: '正在校验并解压',
  byHandMac: '安装方法：brew install restic。然后重新检查。',
  byHandWindows: '安装方法：winget install --exact --id restic.restic。然后重新检查。',
  byHandLinux: '用包管理器安装，或选择从 restic.net 下载的程序。然后重新检查。',
  byHandElse: '按 restic.net 的说明安装，或选择其程序。',
};
