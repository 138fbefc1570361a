/** A kind of place where restic can keep a repository; `other` is typed as restic has it. */
export type BackendKind =
  'local' | 'sftp' | 'rest' | 's3' | 'b2' | 'azure' | 'gs' | 'swift' | 'rclone' | 'other';

/** What is typed of a place, by the keys of its fields. */
export type Place = Readonly<Record<string, string>>;

/** A field of a place, which becomes part of the location. */
export interface PlaceField {
  readonly key: string;
  readonly label: () => string;
  /** An example. */
  readonly placeholder: string;
  readonly help?: () => string;
  /** Whether the field may stay empty. */
  readonly isOptional?: boolean;
  /** Whether a folder of this computer is chosen here. */
  readonly isFolder?: boolean;
  /** What is wrong with a filled field, in words; true is "all right". */
  readonly rule?: (text: string) => true | string;
}

/** A variable of the environment by which restic gets in. */
export interface BackendVariable {
  readonly name: string;
  readonly label: () => string;
  /** An example. */
  readonly placeholder: string;
  /** Said in the empty field in place of an example. */
  readonly remark?: () => string;
  readonly isSecret: boolean;
  /** Whether it is the path of a file of this computer. */
  readonly isFile?: boolean;
}

/** How a kind of place is asked for, written as a location, and read back from one. */
export interface Backend {
  readonly kind: BackendKind;
  readonly name: () => string;
  readonly fields: readonly PlaceField[];
  readonly variables: readonly BackendVariable[];
  readonly toLocation: (place: Place) => string;
  /** Null where the location is of another kind. */
  readonly fromLocation: (location: string) => Place | null;
}

/** A field of a place as it is typed, without blanks around it. */
export function typed(place: Place, key: string): string {
  return (place[key] ?? '').trim();
}
