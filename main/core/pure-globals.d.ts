// The two web globals that core may use: both are pure and the same everywhere. All others (fetch,
// setTimeout, process) stay unknown to the compiler here.

declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly origin: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly host: string;
  readonly port: string;
  readonly pathname: string;
  readonly search: string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}
