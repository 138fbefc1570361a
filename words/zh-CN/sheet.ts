import type { sheet as english } from '../en/sheet.ts';
import type { Translated } from '../translated.ts';

export const sheet: Translated<typeof english> = {
  title: '恢复凭据单：{{profile}}',
  purpose: '凭此单和 restic，可在任何电脑上恢复此配置方案的备份，无需 Bellhop。',
  whoHasIt: '持有此单的人可以读取并删除备份。',
  printIt:
    '请打印，离线保存在安全的地方，并删除该文件。不要只保存在备份中：那样它会和它所能打开的内容锁在一起。',
  whatIsBackedUp: '备份内容',
  restoring: '恢复',
  installRestic: '从 https://restic.net 或系统软件包安装 restic，使用下述版本或更新版本。',
  otherPath: '位于文件夹中的仓库在新电脑上可能有不同路径：请更正。restic 会要求输入密码。',
  latest: 'latest 是整个仓库的最新快照：如需其他快照，请换成列表中的 ID。',
  repository: '仓库',
  secondRepository: '第二个仓库（副本）',
  footer:
    '于 {{at}} 在 {{host}} 上生成。备份使用 restic {{version}}。更改密码后此单将失效：请重新生成并销毁此单。',
  versionUnknown: '（版本未知）',
  password: '密码',
  variables: '环境变量',
  onPosix: '在 Linux 和 macOS 上',
  onWindows: '在 Windows 上（PowerShell）',
  shape: '共 {{characters}} 个字符，不含空格。短横线和空格须与打印的完全一致；区分大小写。',
  shapeWithSpaces:
    '共 {{characters}} 个字符，其中 {{spaces}} 个空格。短横线和空格须与打印的完全一致；区分大小写。',
  fileName: 'Bellhop 恢复凭据单 {{profile}}.html',
};
