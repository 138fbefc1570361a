/** What became of an imported file. Nothing is dropped in silence. */
export interface ImportReport {
  readonly profiles: readonly { readonly id: string; readonly name: string }[];
  /** Secret names that the profiles use and the vault does not hold. */
  readonly missingSecrets: readonly string[];
  readonly notes: readonly string[];
}

export interface ImportRequest {
  /** The file's text. */
  readonly text: string;
  /** The file's absolute path: relative paths in it are meant from its folder. */
  readonly path: string;
  readonly format: 'auto' | 'bellhop' | 'resticprofile';
  readonly dryRun: boolean;
}
