import { useEffect, useState } from 'react';
import type { Suggestions } from '../../../preload/contract/suggestions.ts';
import { api } from '../../api.ts';
import { useBellhop } from '../../state/use-state.ts';
import { GuideForm } from './guide-form.tsx';
import '../../style/editor.css';
import '../../style/welcome.css';

/** The way to a first backup in three answers. It looks at this computer before it asks. */
export function Guide({ isConnecting }: { readonly isConnecting: boolean }): React.ReactNode {
  const profiles = useBellhop((state) => state.profiles);
  const [suggestions, setSuggestions] = useState<Suggestions | null>(null);
  useEffect(() => {
    let isWanted = true;
    void api.app.suggestions().then((found) => {
      if (isWanted) setSuggestions(found);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  if (suggestions === null || profiles === null) return null;
  return <GuideForm suggestions={suggestions} isConnecting={isConnecting} />;
}
