import { describe } from '@jest/globals';
import { findRedis } from './redis-server.js';

/** Tests that need Redis; left out where the machine does not have it. */
export const withRedis = findRedis() === undefined ? describe.skip : describe;
