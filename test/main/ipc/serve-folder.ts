// Serves the folder of its argument until it is killed: `runs.wait` is never answered.
import { makeAnswers } from '../../../main/ipc/answers.ts';
import { serveLocally } from '../../../main/ipc/local-socket.ts';
import { anApi } from '../../fakes/api.ts';

const api = anApi({
  runs: {
    wait: () => {
      process.stdout.write('asked\n');
      return new Promise(() => undefined);
    },
  },
});
await serveLocally(process.argv[2] ?? '', makeAnswers(api), () => () => undefined);
process.stdout.write('open\n');
