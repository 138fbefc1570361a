import { t, translator } from '../../words/t.ts';
import { escapeFor } from './escape.ts';
import { posixCommands, powerShellCommands, type Named } from './recovery-commands.ts';

/** A repository with all that opens it. */
export interface RecoveryRepository extends Named {
  readonly password: string;
}

/** What it takes to restore without Bellhop. Holds secrets: the sheet goes to a file and nowhere else. */
export interface RecoveryFacts {
  readonly profile: string;
  readonly repository: RecoveryRepository;
  /** The one that is copied to; null where there is none. */
  readonly second: RecoveryRepository | null;
  /** What the profile backs up, to be recognised by. */
  readonly paths: readonly string[];
  /** Null where restic is not there. */
  readonly resticVersion: string | null;
  readonly host: string;
  /** ISO 8601. */
  readonly at: string;
}

/**
 * Writes the sheet that restores without Bellhop: a page for the printer that loads nothing and runs
 * nothing. Every value is escaped.
 */
export function recoverySheet(facts: RecoveryFacts): string {
  const { profile, repository, second, paths, host, at, resticVersion } = facts;
  const version = resticVersion ?? t('sheet.versionUnknown');
  const parts = [
    `<h1>${html(t('sheet.title', { profile }))}</h1>`,
    `<p>${html(t('sheet.purpose'))}</p>`,
    warning(),
    heading(t('sheet.whatIsBackedUp'), ...paths.map((each) => `<p>${code(each)}</p>`)),
    restoring(),
    repositoryPart(t('sheet.repository'), repository),
    second === null ? '' : repositoryPart(t('sheet.secondRepository'), second),
    `<footer>${html(t('sheet.footer', { at, host, version }))}</footer>`,
  ];
  return page(t('sheet.title', { profile }), parts.join('\n'));
}

function repositoryPart(title: string, repository: RecoveryRepository): string {
  const { location, password, variables } = repository;
  return [
    heading(title, `<p>${code(location)}</p>`),
    subheading(
      t('sheet.password'),
      `<p class="password">${html(password)}</p><p>${html(shapeOf(password))}</p>`,
    ),
    variables.length === 0 ? '' : subheading(t('sheet.variables'), tableOf(variables)),
    subheading(t('sheet.onPosix'), block(posixCommands(repository))),
    subheading(t('sheet.onWindows'), block(powerShellCommands(repository))),
  ].join('\n');
}

function warning(): string {
  const lead = `<strong>${html(t('sheet.whoHasIt'))}</strong>`;
  return `<p class="warning">${lead}\n${html(t('sheet.printIt'))}</p>`;
}

function restoring(): string {
  const latest = html(t('sheet.latest')).replace('latest', code('latest'));
  const steps = [html(t('sheet.installRestic')), html(t('sheet.otherPath')), latest];
  return `<h2>${html(t('sheet.restoring'))}</h2>\n<p>${steps.join('\n')}</p>`;
}

/** Counts what paper does not show well. */
function shapeOf(password: string): string {
  const characters = password.match(/./gsu)?.length ?? 0;
  const blanks = password.match(/\s/g)?.length ?? 0;
  return blanks === 0
    ? t('sheet.shape', { characters })
    : t('sheet.shapeWithSpaces', { characters, spaces: blanks });
}

function tableOf(variables: Named['variables']): string {
  const rows = variables.map(
    ({ name, value }) => `<tr><th scope="row">${code(name)}</th><td>${code(value)}</td></tr>`,
  );
  return `<table>${rows.join('')}</table>`;
}

function heading(title: string, ...content: readonly string[]): string {
  return `<section><h2>${html(title)}</h2>${content.join('')}</section>`;
}

function subheading(title: string, content: string): string {
  return `<section><h3>${html(title)}</h3>${content}</section>`;
}

function block(lines: readonly string[]): string {
  return `<pre>${html(lines.join('\n'))}</pre>`;
}

function code(text: string): string {
  return `<code>${html(text)}</code>`;
}

function html(text: string): string {
  return escapeFor('html', text);
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="${translator.language === 'en' ? 'en-GB' : translator.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light">
<title>${html(title)}</title>
<style>${STYLE}</style>
</head>
<body>
${body}
</body>
</html>
`;
}

const STYLE = `
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; font: 11pt/1.5 system-ui, sans-serif; color: #000; background: #fff }
h1 { font-size: 20pt } h2 { font-size: 14pt } h3 { font-size: 12pt }
code, pre, .password { font-family: ui-monospace, Consolas, monospace; white-space: pre-wrap; overflow-wrap: anywhere; unicode-bidi: isolate }
.password { font-size: 18pt; letter-spacing: .05em; padding: .6rem; border: 2px solid }
.warning { padding: .6rem; border: 2px solid #b00020 }
pre { padding: .6rem; border: 1px solid #767676 }
th { text-align: left; padding-right: 1rem }
footer { margin-top: 2rem; border-top: 1px solid; font-size: 9pt }
section { break-inside: avoid }
@media print { body { margin: 0; max-width: none } }
`;
