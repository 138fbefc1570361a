/** The secrets of the sample, by name. */
export const secrets = { password: 'sample-repository', header: 'sample-header' };

/** The sample's profile in Bellhop's import format; its hooks call a receiver on this port. */
export function sampleProfile(port) {
  const to = (place) => `http://127.0.0.1:${port}/${place}`;
  const header = { name: 'X-Bellhop-Sample', value: `{{secret "${secrets.header}"}}` };
  const hooks = [
    {
      name: 'pause the database',
      moments: ['before'],
      url: to('before'),
      method: 'POST',
      headers: [header],
      onFailure: 'stop',
    },
    {
      name: 'tell of success',
      moments: ['success'],
      url: to('success'),
      body: '{"profile": "{{profile.name}}", "files": {{stats.filesProcessed}}, "added": "{{formatBytes stats.bytesAdded}}"}',
    },
    {
      name: 'tell of failure',
      moments: ['failure'],
      url: to('failure'),
      body: '{{ERROR}}\n\n{{ERROR_STDERR}}',
    },
    {
      name: 'start the database',
      moments: ['finally'],
      url: to('finally'),
      method: 'POST',
      onFailure: 'warn',
    },
  ];
  const repository = { location: 'repository', passwordSecret: secrets.password };
  const backup = { schedules: [{ kind: 'daily', at: ['20:00'] }], hooks };
  return { bellhop: 1, profiles: [{ name: 'sample', paths: ['files'], repository, backup }] };
}
