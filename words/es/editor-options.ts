import type { editorOptions as english } from '../en/editor-options.ts';
import type { Translated } from '../translated.ts';

export const editorOptions: Translated<typeof english> = {
  howItIsDone: 'Cómo se hace',
  upload: 'Subida máxima',
  download: 'Descarga máxima',
  speedHelp: 'Por ejemplo, 2 MiB/s o 10 Mbit/s.',
  compression: 'Compresión',
  compressionHelp: 'Las opciones «la más rápida» y «mejor» necesitan restic 0.19.',
  resticsChoice: 'lo que elija restic',
  automatic: 'automática',
  off: 'desactivada',
  fastest: 'la más rápida',
  better: 'mejor',
  strongest: 'la máxima',
  readConcurrency: 'Archivos leídos a la vez',
  readConcurrencyHint: 'lo que elija restic, 2',
  host: 'Nombre de host en las instantáneas',
  hostHint: 'el de este equipo',
  skipIfUnchanged: 'Sin instantánea si nada ha cambiado',
  ignoreInode: 'Ignorar cambios de número de inodo (para unidades de red)',
  ignoreCtime: 'Ignorar cambios de la fecha de estado (ctime)',
  withAtime: 'Conservar cuándo se leyeron los archivos por última vez (atime)',
  useFsSnapshot:
    'Leer los archivos abiertos desde una instantánea de volumen (requiere permisos de administrador)',
  extraArguments: 'Otros argumentos de restic backup',
  extraHelp:
    'Uno por línea, en la forma larga con «=». Lo que tiene su propio campo se rechaza aquí.',
  gistUp: 'subida {{speed}}',
  gistDown: 'descarga {{speed}}',
  gistCompression: 'compresión {{strength}}',
  gistHost: 'como {{host}}',
  gistSkips: 'sin instantánea si no hay cambios',
  gistShadows: 'instantáneas de volumen',
  asRestic: 'como lo hace restic por defecto',
};
