import { FileText, Folder, House, Image, Monitor, Music, Video, Download } from 'lucide-react';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { SuggestedFolder } from '../../../preload/contract/suggestions.ts';
import { t } from '../../../words/t.ts';
import { Switch } from '../../parts/switch.tsx';
import { AddPath } from '../editor/add-path.tsx';
import type { ProfileForm } from '../editor/form.ts';
import { PathList } from '../editor/path-list.tsx';
import { isWithin, toggleFolder } from './folders.ts';
import { isSensible, sensiblePatterns, withSensible } from './starting-form.ts';
import { StepFrame } from './step-frame.tsx';
import { Tile } from './tile.tsx';

const icons = {
  home: House,
  documents: FileText,
  pictures: Image,
  desktop: Monitor,
  videos: Video,
  music: Music,
  downloads: Download,
} as const;

interface WhatStepProps {
  readonly folders: readonly SuggestedFolder[];
  readonly onNext: () => void;
}

/** What is backed up: folders that most people have, and others. */
export function WhatStep({ folders, onNext }: WhatStepProps): React.ReactNode {
  const { setValue, watch } = useFormContext<ProfileForm>();
  const [isTried, setTried] = useState(false);
  const paths = watch('source.paths').map(({ path }) => path);
  const choose = (chosen: readonly string[]): void => {
    setValue(
      'source.paths',
      chosen.map((path) => ({ path })),
      { shouldDirty: true },
    );
  };
  const others = paths.filter((path) => folders.every((folder) => folder.path !== path));
  const isEmpty = paths.length === 0;
  return (
    <StepFrame
      title={t('welcome.whatTitle')}
      words={t('welcome.whatHelp')}
      onBack={null}
      next={t('parts.continue')}
      mistake={isTried && isEmpty ? t('welcome.chooseFolder') : ''}
      onNext={() => {
        setTried(true);
        if (!isEmpty) onNext();
      }}
    >
      <div className="tiles" role="group" aria-label={t('welcome.foldersHere')}>
        {folders.map((folder) => (
          <FolderTile
            key={folder.path}
            folder={folder}
            paths={paths}
            onToggle={() => {
              choose(toggleFolder(paths, folder.path));
            }}
          />
        ))}
      </div>
      <PathList
        label={t('welcome.otherFolders')}
        items={others.map((path) => ({ id: path, path }))}
        onRemove={(at) => {
          choose(paths.filter((path) => path !== others[at]));
        }}
      />
      <AddPath
        kind="folder"
        label={t('welcome.anotherFolder')}
        placeholder="/home/me/Projects"
        onAdd={(added) => {
          const fresh = added.filter((path) => !paths.includes(path));
          choose(fresh.reduce(toggleFolder, paths));
        }}
      />
      <Exclusions />
    </StepFrame>
  );
}

function FolderTile(props: {
  readonly folder: SuggestedFolder;
  readonly paths: readonly string[];
  readonly onToggle: () => void;
}): React.ReactNode {
  const { folder, paths, onToggle } = props;
  const { kind, path, name } = folder;
  const Icon = icons[kind];
  const isCovered = paths.some((chosen) => isWithin(path, chosen));
  return (
    <Tile
      kind="checkbox"
      icon={
        isCovered ? <Folder size={20} aria-hidden="true" /> : <Icon size={20} aria-hidden="true" />
      }
      title={kind === 'home' ? t('welcome.wholeHome') : name}
      details={isCovered ? t('welcome.partOfHome') : <span className="path">{path}</span>}
      isChosen={paths.includes(path)}
      onChange={onToggle}
    />
  );
}

function Exclusions(): React.ReactNode {
  const { setValue, watch } = useFormContext<ProfileForm>();
  const exclusions = watch('source.exclusions');
  return (
    <div className="guide-option">
      <Switch
        label={t('welcome.leaveOut')}
        checked={isSensible(exclusions)}
        onChange={(event) => {
          const isWanted = event.target.checked;
          setValue('source.exclusions', withSensible(exclusions, isWanted), { shouldDirty: true });
          setValue('source.excludeCaches', isWanted, { shouldDirty: true });
        }}
      />
      <details>
        <summary>{t('welcome.leaveOutList')}</summary>
        <ul className="pattern-list path" aria-label={t('welcome.leftOut')}>
          {sensiblePatterns.map((pattern) => (
            <li key={pattern}>{pattern}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
