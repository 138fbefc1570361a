import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
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

createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
