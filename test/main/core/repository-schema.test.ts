import { describe, expect, it } from 'vitest';
import { repositorySchema } from '../../../main/core/repository-schema.ts';
import { aRepository } from '../../fakes/make.ts';

describe('a stored repository', () => {
  it('holds no password, neither in its location nor in its environment', () => {
    const { success } = repositorySchema.safeParse({
      ...aRepository,
      location: 'rest:https://ada:secret@nas:8000/',
    });
    expect(success).toBe(false);
    const environment = [{ name: 'RESTIC_PASSWORD', value: 'x' }];
    expect(repositorySchema.safeParse({ ...aRepository, environment }).success).toBe(false);
  });

  it('has either a value or the name of a secret, not both', () => {
    const environment = [{ name: 'AWS_REGION', value: 'x', secret: 'y' }];
    expect(repositorySchema.safeParse({ ...aRepository, environment }).success).toBe(false);
  });
});
