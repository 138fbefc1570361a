import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { refuseStrayDrops } from './parts/stray-drops.ts';
import { speakAtStart } from './state/speech.ts';
// Those of screens come first, as what all screens share wins over them.
import './style/editor.css';
import './style/settings.css';
import './style/tokens.css';
import './style/base.css';
import './style/frame.css';
import './style/parts.css';
import './style/home.css';
import './style/run.css';
import './style/lists.css';
import './style/snapshots.css';
import './style/hook-tools.css';
import './style/code.css';
import './style/contrast.css';

const root = document.getElementById('root');
if (root === null) throw new Error('main: index.html has no #root');

void speakAtStart()
  .catch(() => undefined)
  .then(() => {
    refuseStrayDrops(window);
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    );
  });
