import type { Api } from '../../preload/contract/api.ts';
import type { Answers } from './answers.ts';
import { orFail, orThrow } from './or-fail.ts';
import { id, nothing } from './read.ts';
import * as read from './read-repository.ts';

/** The readers in front of what is asked of repositories and their snapshots. */
export function repositorySide({
  snapshots,
  repositories,
}: Api): Pick<Answers, 'snapshots' | 'repositories'> {
  return {
    snapshots: {
      list: orFail(read.snapshotFilter, (...args) => snapshots.list(...args)),
      browse: orFail(read.snapshotFolder, (...args) => snapshots.browse(...args)),
      find: orFail(read.search, (...args) => snapshots.find(...args)),
      diff: orFail(read.twoSnapshots, (...args) => snapshots.diff(...args)),
      preview: orFail(read.snapshotPath, (...args) => snapshots.preview(...args)),
      save: orFail(read.saved, (...args) => snapshots.save(...args)),
      previewRestore: orFail(read.restoreRequest, (...args) => snapshots.previewRestore(...args)),
      restore: orFail(read.restoreRequest, (...args) => snapshots.restore(...args)),
      mount: orFail(id, (profileId) => snapshots.mount(profileId)),
      unmount: orFail(id, (profileId) => snapshots.unmount(profileId)),
      mounts: orThrow(nothing, () => snapshots.mounts()),
    },
    repositories: {
      stats: orFail(id, (profileId) => repositories.stats(profileId)),
      unlock: orFail(id, (profileId) => repositories.unlock(profileId)),
      probe: orFail(read.place, (place) => repositories.probe(place)),
      createSecond: orFail(id, (profileId) => repositories.createSecond(profileId)),
      keys: orFail(id, (profileId) => repositories.keys(profileId)),
      changePassword: orFail(read.newPassword, (...args) => repositories.changePassword(...args)),
      saveRecoverySheet: orFail(read.sheet, (...args) => repositories.saveRecoverySheet(...args)),
      previewForget: orFail(read.kept, (...args) => repositories.previewForget(...args)),
      previewPrune: orFail(id, (profileId) => repositories.previewPrune(profileId)),
    },
  };
}

/** The readers in front of what is asked of groups of profiles, and of the engine. */
export function groupSide({ groups, engine }: Api): Pick<Answers, 'groups' | 'engine'> {
  return {
    groups: {
      list: orThrow(nothing, () => groups.list()),
      save: orFail(read.group, (group) => groups.save(group)),
      remove: orFail(id, (groupId) => groups.remove(groupId)),
      run: orFail(read.groupRun, (...args) => groups.run(...args)),
    },
    engine: {
      state: orThrow(nothing, () => engine.state()),
      install: orFail(nothing, () => engine.install()),
      cancelInstall: orFail(nothing, () => engine.cancelInstall()),
      choose: orFail(read.chosenFile, (file) => engine.choose(file)),
      setMirror: orFail(read.mirror, (address) => engine.setMirror(address)),
    },
  };
}
