import { HonestEmitter } from './honest.ts';

type Source = Electron.NativeTheme['themeSource'];

/** The system is light; the app's own choice of theme goes before it. */
class NativeTheme
  extends HonestEmitter
  implements
    Pick<
      Electron.NativeTheme,
      | 'prefersReducedTransparency'
      | 'shouldUseDarkColors'
      | 'shouldUseHighContrastColors'
      | 'shouldUseInvertedColorScheme'
      | 'themeSource'
    >
{
  readonly shouldUseHighContrastColors = false;
  readonly shouldUseInvertedColorScheme = false;
  readonly prefersReducedTransparency = false;
  #source: Source = 'system';

  constructor() {
    super('nativeTheme');
  }

  get shouldUseDarkColors(): boolean {
    return this.#source === 'dark';
  }

  get themeSource(): Source {
    return this.#source;
  }

  set themeSource(source: Source) {
    this.#source = source;
    this.emit('updated', {});
  }
}

export const nativeTheme = new NativeTheme();
