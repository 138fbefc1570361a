import type { tasks as english } from '../en/tasks.ts';
import type { Translated } from '../translated.ts';

export const tasks: Translated<typeof english> = {
  backupNow: 'Hacer la copia ahora',
  copyNow: 'Copiar las instantáneas ahora',
  checkNow: 'Comprobar el repositorio ahora',
  forgetNow: 'Olvidar las instantáneas antiguas ahora',
  pruneNow: 'Purgar el repositorio ahora',
  drillNow: 'Probar una restauración ahora',
  backup: 'copia de seguridad',
  copy: 'copia al segundo repositorio',
  check: 'comprobación',
  forget: 'olvido de instantáneas',
  prune: 'purga',
  drill: 'restauración de prueba',
  restore: 'restauración',
};
