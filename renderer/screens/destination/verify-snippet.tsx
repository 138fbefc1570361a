import { Copy } from 'lucide-react';
import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { t } from '../../../words/t.ts';
import { Button } from '../../parts/button.tsx';
import { copyText } from '../../parts/copy-text.ts';
import { snippetLanguages, verifySnippet, type SignatureScheme } from './verify-snippets.ts';

/** How the receiver can check the signature, as a function to copy. */
export function VerifySnippet({ scheme }: { readonly scheme: SignatureScheme }): React.ReactNode {
  return (
    <section className="verify-snippet" aria-label={t('hookMore.howChecked')}>
      <p className="label">{t('hookMore.howChecked')}</p>
      <Tabs className="tabs">
        <TabList className="tab-list" aria-label={t('hookMore.codeLanguage')}>
          {snippetLanguages.map((language) => (
            <Tab key={language} id={language} className="tab">
              {language}
            </Tab>
          ))}
        </TabList>
        {snippetLanguages.map((language) => (
          <TabPanel key={language} id={language} className="tab-panel">
            <Snippet code={verifySnippet(language, scheme)} />
          </TabPanel>
        ))}
      </Tabs>
    </section>
  );
}

function Snippet({ code }: { readonly code: string }): React.ReactNode {
  const [note, setNote] = useState('');
  return (
    <>
      <pre className="code snippet" tabIndex={0} aria-label={t('hookMore.code')}>
        {code}
      </pre>
      <div className="actions">
        <Button
          icon={<Copy size={14} aria-hidden="true" />}
          onClick={() => {
            setNote(copyText(code) ? t('parts.copied') : t('parts.notCopied'));
          }}
        >
          {t('hookMore.copyCode')}
        </Button>
        <span className="muted" role="status">
          {note}
        </span>
      </div>
      <p className="help">{t('hookMore.codeHelp')}</p>
    </>
  );
}
