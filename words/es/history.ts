import type { history as english } from '../en/history.ts';
import type { Translated } from '../translated.ts';

export const history: Translated<typeof english> = {
  lists: 'Listas del historial',
  exportRuns: 'Exportar las ejecuciones',
  saveAsCsv: 'Guardar como CSV',
  noRunYet: 'Aún no se ha hecho ninguna copia.',
  noneLikeThat: 'Ninguna ejecución coincide.',
  newest_one: 'la ejecución más reciente',
  newest_other: 'las {{count, number}} ejecuciones más recientes',
  newestFirst: 'Ejecuciones, las más recientes primero',
  searchText: 'Texto en el perfil, el mensaje o el error de una ejecución',
  searchHint: 'Buscar en perfiles, mensajes y errores',
  outcome: 'Resultado',
  allOutcomes: 'Todos los resultados',
  allWithTrouble: 'todas las que tienen problemas',
  task: 'Tarea',
  allTasks: 'Todas las tareas',
  started: 'Tipo de inicio',
  allStarted: 'Todos los tipos',
};
