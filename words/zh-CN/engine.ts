import type { engine as english } from '../en/engine.ts';
import type { Translated } from '../translated.ts';

export const engine: Translated<typeof english> = {
  installVersion: '安装 restic {{version}}',
  updateVersion: '更新到 restic {{version}}',
  chosenByHand: '手动选择',
  installedByBellhop: '由 Bellhop 安装',
  foundHere: '在本机找到',
  unpacking: '正在校验并解压',
};
