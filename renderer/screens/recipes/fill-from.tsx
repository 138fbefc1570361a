import { BookOpen, SquareTerminal } from 'lucide-react';
import { useState } from 'react';
import type { Destination, Moment } from '../../../preload/contract/hook.ts';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { hostOf } from '../../words/host.ts';
import { CurlPaste } from '../destination/curl-paste.tsx';
import { RecipePicker } from './recipe-picker.tsx';

/** A destination that was made at once, with what it may be called. */
export interface MadeDestination {
  readonly name: string;
  readonly destination: Destination;
  /** Null where the source says nothing of them. */
  readonly moments: readonly Moment[] | null;
}

interface FillFromProps {
  /** What the names of secrets begin with that come with a curl command. */
  readonly prefix: string;
  readonly onMade: (made: MadeDestination) => void;
  /** Buttons that stand before these. */
  readonly children?: React.ReactNode;
}

/** Ways to fill the form of a destination at once: by a recipe, or by a curl command. */
export function FillFrom({ prefix, onMade, children }: FillFromProps): React.ReactNode {
  const [choosing, setChoosing] = useState<'recipe' | 'curl' | null>(null);
  const close = (): void => {
    setChoosing(null);
  };
  const use = (made: MadeDestination): void => {
    close();
    onMade(made);
  };
  return (
    <>
      {choosing === 'recipe' && (
        <RecipePicker
          onMade={({ title }, outcome) => {
            use({ name: title, ...outcome });
          }}
          onClose={close}
        />
      )}
      {choosing === 'curl' && (
        <CurlPaste
          prefix={prefix}
          onMade={(destination) => {
            use({ name: hostOf(destination.url), destination, moments: null });
          }}
          onClose={close}
        />
      )}
      <div className="actions">
        {children}
        <Button
          icon={<BookOpen size={14} aria-hidden="true" />}
          disabled={choosing === 'recipe'}
          onClick={() => {
            setChoosing('recipe');
          }}
        >
          {t('recipes.fromRecipe')}
        </Button>
        <Button
          icon={<SquareTerminal size={14} aria-hidden="true" />}
          disabled={choosing === 'curl'}
          onClick={() => {
            setChoosing('curl');
          }}
        >
          {t('recipes.fromCurl')}
        </Button>
      </div>
    </>
  );
}
