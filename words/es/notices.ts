import type { notices as english } from '../en/notices.ts';
import type { Translated } from '../translated.ts';

export const notices: Translated<typeof english> = {
  backupsFinished_one: '{{count, number}} copia de seguridad terminada',
  backupsFinished_other: '{{count, number}} copias de seguridad terminadas',
  runsFinished_one: '{{count, number}} ejecución terminada',
  runsFinished_other: '{{count, number}} ejecuciones terminadas',
  backupsFailed_one: '{{count, number}} copia de seguridad fallida',
  backupsFailed_other: '{{count, number}} copias de seguridad fallidas',
  runsFailed_one: '{{count, number}} ejecución fallida',
  runsFailed_other: '{{count, number}} ejecuciones fallidas',
  backupsOverdue_one: '{{count, number}} copia de seguridad atrasada',
  backupsOverdue_other: '{{count, number}} copias de seguridad atrasadas',
  hooksFailing_one: '{{count, number}} hook sigue fallando',
  hooksFailing_other: '{{count, number}} hooks siguen fallando',
  namesAndMore_one: '{{names}} y {{count, number}} más',
  namesAndMore_other: '{{names}} y {{count, number}} más',
  hookOf: '{{profile}} ({{hook}})',
  overdueTitle: '{{profile}}: copia de seguridad atrasada',
  hookKeepsFailing: '{{profile}}: un hook sigue fallando',
  hookSwitchedOff: '{{profile}}: hook desactivado',
  notBackedUpFor_one: '«{{name}}» lleva un día sin copia de seguridad.',
  notBackedUpFor_other: '«{{name}}» lleva {{count, number}} días sin copia de seguridad.',
  sizeOfRun: '{{files}}, {{size}}, de los cuales {{added}} nuevos',
  inTime: 'en {{duration}}',
  hookPaused:
    'Los mensajes de «{{hook}}» han fallado cinco veces seguidas. Cada uno de los siguientes se intenta una sola vez, hasta que llegue alguno.',
  hookRecovered: 'Los mensajes de «{{hook}}» vuelven a llegar.',
  hookOff: '«{{hook}}» se ha desactivado porque su receptor no quiere más mensajes.',
  channelOff: 'El canal «{{channel}}» se ha desactivado porque su receptor no quiere más mensajes.',
  switchedOff: 'Desactivado, porque el receptor no quiere más mensajes.',
};
