/** One file of a release. */
export interface Asset {
  readonly file: string;
  /** Of the file as it is fetched, in hexadecimal. */
  readonly sha256: string;
  /** In bytes; null where it is not known beyond doubt: the hash decides anyway. */
  readonly size: number | null;
}

/** The release of restic that Bellhop installs. */
export interface Release {
  readonly version: string;
  /** By Node's names of platform and processor, like `linux-x64`. */
  readonly assets: Readonly<Record<string, Asset>>;
}

/** What restic is to run on, in Node's words. */
export interface Machine {
  readonly platform: string;
  readonly arch: string;
}

const windows: Asset = {
  file: 'restic_0.19.1_windows_amd64.zip',
  sha256: 'da948ad707ed690426473aaba2046cd61f8f90f6f0e7dab6be0d5796531de67d',
  size: null,
};

/**
 * The hashes of https://github.com/restic/restic/releases/download/v0.19.1/SHA256SUMS: pinned here,
 * so that neither a mirror nor whoever takes over the release can bring another program. Windows on
 * ARM runs the program for x64, as there is no other.
 */
export const pinnedRelease: Release = {
  version: '0.19.1',
  assets: {
    'darwin-arm64': {
      file: 'restic_0.19.1_darwin_arm64.bz2',
      sha256: '7be0a144ccc377880f294204aa271d76e4b79554b42a751151d425ce6ebac143',
      size: null,
    },
    'darwin-x64': {
      file: 'restic_0.19.1_darwin_amd64.bz2',
      sha256: 'c38d579622cf602f665234c5a8c315030b6cf70656028fe6dc29a786b60e5f35',
      size: null,
    },
    'linux-x64': {
      file: 'restic_0.19.1_linux_amd64.bz2',
      sha256: 'f415415624dcc452f2a02b8c33641791a8c6d6d3b65bbb3543fcf9a25151585c',
      size: 10_107_515,
    },
    'linux-arm64': {
      file: 'restic_0.19.1_linux_arm64.bz2',
      sha256: 'a5f64aaab53d51e311fa3829124c5b703f2d14cf187d8640b6be3b2b49376465',
      size: 9_044_264,
    },
    'linux-arm': {
      file: 'restic_0.19.1_linux_arm.bz2',
      sha256: '1edc5f67b0dd0d028586ab28c34b4da7522eabce933b3f6cd04f9ea184c2a502',
      size: null,
    },
    'win32-x64': windows,
    'win32-arm64': windows,
  },
};

/** The file of a release for this machine; null where it has none. */
export function assetFor({ assets }: Release, { platform, arch }: Machine): Asset | null {
  return assets[`${platform}-${arch}`] ?? null;
}
