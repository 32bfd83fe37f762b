import { reasonOf } from '../error-parts.js';
import { StoreError } from './store-error.js';

/** A record as it is kept. Throws `store-misused` for what JSON cannot hold (a circle, a bigint). */
export function jsonOf(value: object): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    throw new StoreError('store-misused', `this cannot be kept as JSON: ${reasonOf(error)}`, { cause: error });
  }
}
