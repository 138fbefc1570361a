import type { importing as english } from '../en/importing.ts';
import type { Translated } from '../translated.ts';

export const importing: Translated<typeof english> = {
  title: '导入配置方案',
  fromWhat: '来自 Bellhop 导出的文件或 resticprofile 配置（TOML、YAML、JSON 或 HCL）。',
  chooseFile: '选择文件',
  orPaste: '或粘贴其文本',
  pathOfFile: '文件路径',
  pathHelp: '仅当文件中有相对路径时才需要：相对路径从文件所在的文件夹算起。',
  preview: '预览',
  importThese: '导入这些配置方案',
  imported_other: '已导入 {{count, number}} 个配置方案',
  wouldImport_other: '将导入 {{count, number}} 个配置方案',
  secretsMissing: '以下密钥尚未存入钥匙串，请在“密钥”中设置：',
  missingSecrets: '缺少的密钥',
};
