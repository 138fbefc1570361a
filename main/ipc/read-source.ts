import * as z from 'zod';
import { sourceSchema } from '../core/source-schema.ts';
import { reader } from './reader.ts';

/** A source that need not be stored yet. */
export const source = reader(z.tuple([sourceSchema]));
