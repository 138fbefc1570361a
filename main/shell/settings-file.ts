import ElectronStore from 'electron-store';

/** Opens the configuration file with electron-store; the command line opens the same one with conf. */
export function openElectronStore(
  options: Readonly<ConstructorParameters<typeof ElectronStore>[0]>,
): { readonly path: string; store: Record<string, unknown> } {
  return new ElectronStore(options);
}
