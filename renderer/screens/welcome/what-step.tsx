import { FileText, Folder, House, Image, Monitor, Music, Video, Download } from 'lucide-react';
import { useState } from 'react';
import { useFormContext } from 'react-hook-form';
import type { SuggestedFolder } from '../../../preload/contract/suggestions.ts';
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
      title="What is worth keeping?"
      words="Choose the folders that you would miss. Bellhop copies what is in them, too."
      onBack={null}
      next="Continue"
      mistake={isTried && isEmpty ? 'Choose at least one folder.' : ''}
      onNext={() => {
        setTried(true);
        if (!isEmpty) onNext();
      }}
    >
      <div className="tiles" role="group" aria-label="Folders of this computer">
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
        label="Other folders"
        items={others.map((path) => ({ id: path, path }))}
        onRemove={(at) => {
          choose(paths.filter((path) => path !== others[at]));
        }}
      />
      <AddPath
        kind="folder"
        label="Another folder"
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
      title={kind === 'home' ? 'Whole home folder' : name}
      details={isCovered ? 'Part of the home folder' : <span className="path">{path}</span>}
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
        label="Leave out what can be made again"
        checked={isSensible(exclusions)}
        onChange={(event) => {
          const isWanted = event.target.checked;
          setValue('source.exclusions', withSensible(exclusions, isWanted), { shouldDirty: true });
          setValue('source.excludeCaches', isWanted, { shouldDirty: true });
        }}
      />
      <details>
        <summary>Caches, the bin, temporary files and such: see the list</summary>
        <ul className="pattern-list path" aria-label="What is left out">
          {sensiblePatterns.map((pattern) => (
            <li key={pattern}>{pattern}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
