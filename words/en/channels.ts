/** Words of the channels. */
export const channels = {
  title: 'Channels',
  newChannel: 'New channel',
  about: 'Say once where messages go, and hooks of every profile can use it.',
  noneYet:
    'No channel yet. Set one up for your phone, a chat or your own server, then choose it in any hook.',
  usedBy: 'used by {{hooks}}',
  switchedOff: 'switched off',
  removeAsk: 'Remove “{{name}}”?',
  removeWarning: 'It cannot be brought back. A channel that hooks still use is not removed.',
  remove: 'Remove channel',
  gone: 'This channel is not there any more.',
  whereItGoes: 'Where it goes',
  name: 'Channel name',
  nameExample: 'Family chat',
  nameMissing: 'Give the channel a name.',
} as const;
